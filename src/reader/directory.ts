/** The only look at the file system: which files there are, in an order that no machine changes. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from './place-findings.ts';

export function isDirectory(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Paths of all files below `dir`, with forward slashes, sorted by code unit. Hidden files and folders are left out. */
export function filesBelow(dir: string): string[] {
	const found: string[] = [];
	const visit = (below: string) => {
		for (const entry of readdirSync(join(dir, below), { withFileTypes: true })) {
			if (entry.name.startsWith('.')) continue;
			const path = below ? `${below}/${entry.name}` : entry.name;
			const directory = entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(join(dir, path)));
			if (directory) visit(path);
			else found.push(path);
		}
	};
	visit('');
	return found.sort(byText);
}

/** The text of a UTF-8 file without its byte order mark, or undefined when the bytes are not UTF-8. */
export function readUtf8(path: string): string | undefined {
	const bytes = readFileSync(path);
	return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : undefined;
}
