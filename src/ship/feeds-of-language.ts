/** Writes the calendar feeds of one language below a built site. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../catalogue/graph/graph.ts';
import type { Language } from '../i18n/languages.ts';
import type { ChangeKey } from '../publish/calendars/changed.ts';
import { feedFiles } from '../publish/calendars/index.ts';

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
