/** Files moved and written whole: nobody ever sees half of one. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { codeOf } from './disk-error.ts';
import { places } from './publishing-places.ts';

/** False when the two stand on different disks. */
export function renamed(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EXDEV') return false;
		throw error;
	}
}

/** On the disk, not only on its way there: by this list files are removed. */
export function writeWhole(file: string, text: string): void {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

export function filesListed(folder: string): string[] | undefined {
	try {
		return JSON.parse(readFileSync(places(folder).list, 'utf8'));
	} catch {
		return undefined;
	}
}
