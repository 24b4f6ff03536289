/** Several files at once: all of them, or none. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes texts by their paths from `directory`. When one cannot be written, those before it are as they were, and it throws. */
export function writeAll(directory: string, texts: ReadonlyMap<string, string>): void {
	const files = [...texts].map(([name, text]) => {
		const file = path.join(directory, name);
		return { file, text, beside: `${file}.new`, before: bytesOf(file) };
	});
	const put: typeof files = [];
	try {
		// What the disk refuses, it mostly refuses here, where nothing has been touched.
		for (const { beside, text } of files) {
			mkdirSync(path.dirname(beside), { recursive: true });
			writeFileSync(beside, text, { flag: 'wx' });
		}
		for (const one of files) {
			renameSync(one.beside, one.file);
			put.push(one);
		}
	} catch (error) {
		for (const { file, before } of put) {
			if (before) writeFileSync(file, before);
			else rmSync(file);
		}
		throw error;
	} finally {
		for (const { beside } of files) rmSync(beside, { force: true });
	}
}

function bytesOf(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}
