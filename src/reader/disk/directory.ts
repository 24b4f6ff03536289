/**
 * The only look at the file system: which files there are, in an order that no machine changes, and what they hold.
 * Nothing is read through a link, from a pipe or a device, or without a limit.
 */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../../domain/text/by-text.ts';
import type { Expected } from '../text/layout.ts';

/** What keeps an entry of a folder from being read. */
export type Oddity =
	| 'link'
	| 'folder-for-file'
	| 'file-for-folder'
	| 'special'
	| 'missing'
	| 'name'
	| 'unreadable'
	| 'large';

export interface OddEntry {
	/** From the content directory, with forward slashes; with signs for lost letters where the name is no text. */
	readonly path: string;
	readonly oddity: Oddity;
}

export interface Listing {
	/** Regular files, sorted by code unit. */
	readonly files: readonly string[];
	readonly odd: readonly OddEntry[];
}

/** Follows a link: the content directory itself may be one. */
export function isDirectory(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Everything below `dir`. Hidden files and folders are left out. */
export function filesBelow(dir: string, expected: Expected): Listing {
	const files: string[] = [];
	const odd: OddEntry[] = [];
	const visit = (below: string) => {
		for (const entry of entriesOf(join(dir, below)) ?? []) {
			const name = entry.name.toString();
			if (name.startsWith('.')) continue;
			const path = below ? `${below}/${name}` : name;
			const note = (oddity: Oddity) => odd.push({ path, oddity });
			if (!isUtf8(entry.name)) note('name');
			else if (entry.isSymbolicLink()) note('link');
			else if (entry.isDirectory()) {
				if (expected(path) === 'file') note('folder-for-file');
				else if (entriesOf(join(dir, path)) === undefined) note('unreadable');
				else visit(path);
			} else if (!entry.isFile()) note('special');
			else if (expected(path) === 'folder') note('file-for-folder');
			else files.push(path);
		}
	};
	visit('');
	return { files: files.sort(byText), odd };
}

/** Names as bytes: one that is no UTF-8 could not be opened by its text. Undefined where looking is not allowed. */
function entriesOf(folder: string) {
	try {
		return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
	} catch {
		return undefined;
	}
}

export type Bytes = { readonly bytes: Buffer } | { readonly oddity: Oddity };

/** A regular file of at most `most` bytes; `first` reads no more than so many of them. Never throws. */
export function readRegular(path: string, most: number, first = most): Bytes {
	let file: number | undefined;
	try {
		// Opening a pipe would wait for its writer; Windows knows neither flag.
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		const stat = fstatSync(file);
		if (!stat.isFile()) return { oddity: 'special' };
		if (stat.size > most) return { oddity: 'large' };
		return { bytes: firstBytes(file, Math.min(stat.size, first)) };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		return { oddity: (typeof code === 'string' && REASONS[code]) || 'unreadable' };
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** What an answer of the system means; Linux says ELOOP of a link that it was told not to follow, others EMLINK. */
const REASONS: Readonly<Record<string, Oddity>> = {
	ELOOP: 'link',
	EMLINK: 'link',
	ENOENT: 'missing',
	EISDIR: 'folder-for-file',
	ENXIO: 'special',
};

function firstBytes(file: number, count: number): Buffer {
	const bytes = Buffer.alloc(count);
	let length = 0;
	while (length < count) {
		const read = readSync(file, bytes, length, count - length, length);
		if (read === 0) break;
		length += read;
	}
	return bytes.subarray(0, length);
}

/** The text of bytes in UTF-8 without their byte order mark, or undefined when they are no UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
	return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : undefined;
}
