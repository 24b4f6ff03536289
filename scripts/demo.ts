/** npm run demo -- --events 10000 --out DIR [--seed N]: a made-up catalogue of that size. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoCatalogue, MOST_EVENTS } from '../src/demo/catalogue.ts';
import { contentFiles } from '../src/demo/files.ts';
import { RefusedFolder, writeFolder } from '../src/demo/folder.ts';

const USAGE = `Usage: npm run demo -- --events 1…${MOST_EVENTS} --out DIR [--seed N]`;

function fail(message: string): never {
	console.error(message);
	process.exit(2);
}

function options(): { events: number; seed: number; out: string } {
	try {
		const { values } = parseArgs({
			options: {
				events: { type: 'string' },
				out: { type: 'string' },
				seed: { type: 'string', default: '1' },
			},
		});
		const whole = (text: string | undefined) =>
			text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
		const { events, seed, out } = { events: whole(values.events), seed: whole(values.seed), out: values.out };
		if (!out || !(events >= 1 && events <= MOST_EVENTS) || Number.isNaN(seed)) return fail(USAGE);
		return { events, seed, out };
	} catch (error) {
		return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
	}
}

const { events, seed, out } = options();
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
	if (error instanceof RefusedFolder) fail(error.message);
	throw error;
}
