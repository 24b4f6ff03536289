/** npm run demo -- --events 10000 --out DIR [--seed N]: a made-up catalogue of that size. */
import { join } from 'node:path';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { demoCatalogue, MOST_EVENTS } from './demo/catalogue.ts';
import { contentFiles } from './demo/files.ts';
import { RefusedFolder, writeFolder } from './demo/folder.ts';
import { readOptions, refuse, wholeNumber } from './lib/command-line.ts';

const USAGE = `npm run demo -- --events 1…${MOST_EVENTS} --out DIR [--seed N]`;
const given = readOptions(
	USAGE,
	{ events: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
	{ content: false },
);
const out = given.out || refuse(`--out is missing. Usage: ${USAGE}`);
const events = wholeNumber('events', given.events ?? '', 1, MOST_EVENTS);
const seed = wholeNumber('seed', given.seed, 0, 999_999_999);
const content = join(import.meta.dirname, '..', 'content');
try {
	const files = contentFiles(demoCatalogue({ events, seed }));
	const count = writeFolder(
		out,
		content,
		files,
		`Made up by: npm run demo -- --events ${events} --seed ${seed}`,
	);
	console.log(`${out}: ${count} files, ${events} events, seed ${seed}.`);
} catch (error) {
	if (error instanceof RefusedFolder) refuse(error.message);
	const reason = diskReason(error);
	if (reason) refuse(`--out ${quoted(out)} cannot be written: ${reason}.`);
	throw error;
}
