/** The content as a command that writes into it finds it: without a mistake, or the command ends with what is wrong. */
import { contentDirectory, siteNow } from '../../src/environment.ts';
import { type ReadResult, readContent } from '../../src/reader/index.ts';
import { judge } from '../../src/rules/check.ts';
import { listLines } from '../../src/rules/kit/report.ts';
import type { Records, Site } from '../../src/schemas/index.ts';
import { refuse } from './command-line.ts';

export interface SoundContent {
	readonly directory: string;
	readonly read: ReadResult;
	readonly records: Records;
	/** Local wall time of the site. */
	readonly now: string;
	readonly today: string;
}

/**
 * The content as a command finds it that reads more than it writes: whole in its files, whatever the rules say of it; or
 * the command ends with what is wrong, and `sentence`.
 */
export function readableContent(sentence: string): {
	readonly directory: string;
	readonly read: ReadResult;
	readonly site: Site;
} {
	// The yaml package asks process.env about every token; a plain copy answers many times faster.
	process.env = { ...process.env };
	const directory = contentDirectory();
	const read = readContent(directory);
	const errors = read.issues.filter(({ severity }) => severity === 'error');
	const { site } = read.records;
	if (errors.length > 0 || !site) return refuse(...listLines(errors, 'vi'), sentence);
	return { directory, read, site };
}

export function soundContent(): SoundContent {
	// The yaml package asks process.env about every token; a plain copy answers many times faster.
	process.env = { ...process.env };
	const directory = contentDirectory();
	const read = readContent(directory);
	const now = siteNow(read.records.site?.timezone ?? 'UTC');
	const checked = judge(read, now);
	if (checked.errors > 0) {
		const errors = checked.issues.filter(({ severity }) => severity === 'error');
		refuse(...listLines(errors, 'vi'), 'Chưa ghi gì: sửa nội dung trước (npm run check).');
	}
	return { directory, read, records: checked.records, now, today: now.slice(0, 10) };
}
