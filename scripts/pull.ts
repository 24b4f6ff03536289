/** `npm run pull [-- --source ID] [--dry-run] [--summary FILE]`: reads the calendars and sheets named in sources.yaml. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { feedAddress, pullAll, pullSummary } from '../src/intake/pull/index.ts';
import { readContent } from '../src/reader/index.ts';
import { listLines } from '../src/rules/kit/report.ts';
import { bodyMarkup } from '../src/rules/letters/body-markup.ts';
import type { SourceFeed } from '../src/schemas/index.ts';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { readOptions, refuse } from './lib/command-line.ts';
import { FeedError } from './lib/fetch/feed-error.ts';
import { fetchFeed } from './lib/fetch/fetch-feed.ts';
import { writeAll } from './lib/write-all.ts';

const options = readOptions(
	'npm run pull [-- --source ID] [--dry-run] [--summary FILE] [--fewer] [--recorded DIR]',
	{
		/** One feed alone. */
		source: { type: 'string' },
		'dry-run': { type: 'boolean', default: false },
		summary: { type: 'string' },
		/** Feeds that lack half of what they had are believed. */
		fewer: { type: 'boolean', default: false },
		/** Files named by the ids of feeds, in the place of the network. */
		recorded: { type: 'string' },
	},
);
// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };

const MB = 1024 * 1024;
const directory = contentDirectory();
const read = readContent(directory);
const errors = read.issues.filter(({ severity }) => severity === 'error');
const { site, feeds } = read.records;
if (errors.length > 0 || !site)
	refuse(...listLines(errors, 'vi'), 'Chưa đọc nguồn nào: sửa nội dung trước (npm run check).');
const wanted = feeds.filter(({ id, paused }) => (options.source ? id === options.source : !paused));
if (options.source && wanted.length === 0)
	refuse(`Không có nguồn nào mang mã ${quoted(options.source)} trong sources.yaml.`);

const now = siteNow(site.timezone);
const whole = { ...read, records: { ...read.records, site } };
const pull = await pullAll(wanted, whole, fetched, isReason, {
	now,
	more: [bodyMarkup],
	fewer: options.fewer,
});
const summary = pullSummary(pull.feeds, now.slice(0, 10));
try {
	if (!options['dry-run'] && pull.texts.size > 0) writeAll(directory, pull.texts);
	if (options.summary) writeFileSync(options.summary, summary);
	else console.log(summary);
} catch (error) {
	const reason = diskReason(error);
	if (reason) refuse(`Chưa ghi gì: ${reason}.`);
	throw error;
}
const files = `${pull.texts.size} tệp`;
console.log(options['dry-run'] ? `Chạy thử: chưa ghi ${files}.` : `Đã ghi ${files} vào ${directory}.`);
// One that fails is said in the summary, and holds up no other; where all fail, something is wrong here.
if (wanted.length > 0 && pull.feeds.every(({ refused }) => refused !== undefined)) process.exitCode = 1;

async function fetched({ id, kind, url }: SourceFeed): Promise<Uint8Array> {
	if (options.recorded) return recorded(path.join(options.recorded, id));
	const { url: address, mayLeadTo } = feedAddress(url);
	return fetchFeed(address, { most: (kind === 'sheet' ? 32 : 5) * MB, mayLeadTo });
}

function recorded(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		throw diskReason(error) ? new FeedError('không có bản ghi của nguồn này') : error;
	}
}

function isReason(error: unknown): error is Error {
	// The second: a link of which no calendar can be made.
	return error instanceof FeedError || error instanceof RangeError;
}
