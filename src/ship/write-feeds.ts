/** Writes every calendar feed below a built site. */
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../catalogue/graph/graph.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { type FeedsTask, type FeedsWritten, writeFeedsIn } from './feeds-of-language.ts';

/**
 * One thread a language, since two share no text. `siteUrl` without a slash at its end; `changes`: what the
 * history knows. Rejects when any feed could not be written.
 */
export async function writeFeeds(
	catalogue: Catalogue,
	directory: string,
	siteUrl: string,
	changes: FeedsTask['changes'] = new Map(),
): Promise<FeedsWritten> {
	const task = { catalogue, directory, siteUrl, changes };
	const [first, ...others] = LANGUAGES;
	const elsewhere = Promise.all(others.map((language) => inThread({ ...task, language })));
	const all = [await writeFeedsIn({ ...task, language: first }), ...(await elsewhere)];
	return {
		feeds: all.reduce((sum, { feeds }) => sum + feeds, 0),
		bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
	};
}

function inThread(task: FeedsTask): Promise<FeedsWritten> {
	return new Promise((resolve, reject) => {
		const thread = new Worker(new URL('./write-feeds-thread.ts', import.meta.url), { workerData: task });
		thread.on('message', resolve);
		thread.on('error', reject);
		thread.on('exit', (code) => {
			if (code !== 0) reject(new Error(`feeds in ${task.language}: the thread ended with ${code}`));
		});
	});
}
