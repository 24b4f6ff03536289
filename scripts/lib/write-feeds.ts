/** Writes every calendar feed below a built site. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../../src/catalogue/graph.ts';
import type { ChangeKey } from '../../src/feeds/changed.ts';
import { feedFiles } from '../../src/feeds/index.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';

export interface FeedsWritten {
	readonly feeds: number;
	readonly bytes: number;
}

/** What a thread is told: plain data, for it is copied there. */
export interface FeedsTask {
	readonly catalogue: Catalogue;
	readonly directory: string;
	/** Without a slash at its end. */
	readonly siteUrl: string;
	readonly language: Language;
	/** When what changed, where history knows. */
	readonly changes: ReadonlyMap<ChangeKey, string>;
}

/** Files on their way to the disk while the next ones are made: memory stays small. */
const MOST_AT_ONCE = 64;

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

/** All feeds of one language, in this thread. */
export async function writeFeedsIn(task: FeedsTask): Promise<FeedsWritten> {
	const { catalogue, directory, siteUrl, language, changes } = task;
	const folders = new Set<string>();
	let written: FeedsWritten = { feeds: 0, bytes: 0 };
	let writing: Promise<void>[] = [];
	const options = { site: siteUrl, changed: (key: ChangeKey) => changes.get(key) };
	for (const { path: address, bytes } of feedFiles(catalogue, language, options)) {
		const file = path.join(directory, address);
		const folder = path.dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		writing.push(writeFile(file, bytes));
		written = { feeds: written.feeds + 1, bytes: written.bytes + bytes.length };
		if (writing.length < MOST_AT_ONCE) continue;
		await Promise.all(writing);
		writing = [];
	}
	await Promise.all(writing);
	return written;
}
