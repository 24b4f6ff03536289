/** The texts that files had, one after the other. */
import { join } from 'node:path';
import { MOST_BYTES } from '../text/limits.ts';
import { readRegular, textOf } from './directory.ts';
import { git } from './git.ts';
import type { FileChange } from './history-changes.ts';

export interface Version {
	readonly time: number;
	/** Undefined once the file was deleted. */
	readonly text: string | undefined;
}

/** By path, each oldest first. One run of git for all of them. */
export function versionsOf(dir: string, changes: readonly FileChange[]): Map<string, Version[]> {
	const blobs = new Set(changes.flatMap(({ blob }) => (blob === undefined || blob === 'disk' ? [] : [blob])));
	const texts = blobTexts(dir, [...blobs]);
	const versions = new Map<string, Version[]>();
	for (const { path, time, blob } of changes) {
		const text = blob === 'disk' ? textOnDisk(join(dir, path)) : blob && texts.get(blob);
		const known = versions.get(path);
		if (known) known.push({ time, text });
		else versions.set(path, [{ time, text }]);
	}
	return versions;
}

/** Undefined where the check refuses to read it, too. */
function textOnDisk(path: string): string | undefined {
	const read = readRegular(path, MOST_BYTES);
	return 'bytes' in read ? textOf(read.bytes) : undefined;
}

/** `cat-file --batch` answers `<blob> blob <octets>`, a line feed, the octets and a line feed. */
function blobTexts(dir: string, blobs: readonly string[]): Map<string, string> {
	const texts = new Map<string, string>();
	const answer = blobs.length > 0 ? git(dir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) : undefined;
	for (let at = 0; answer && at < answer.length; ) {
		const end = answer.indexOf('\n', at);
		const [blob = '', kind, size] = answer.toString('utf8', at, end).split(' ');
		at = end + 1;
		if (kind !== 'blob') continue;
		texts.set(blob, answer.toString('utf8', at, at + Number(size)));
		at += Number(size) + 1;
	}
	return texts;
}
