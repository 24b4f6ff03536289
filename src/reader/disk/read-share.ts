import { join } from 'node:path';
import { notUtf8 } from '../text/file-findings.ts';
import { MOST_BYTES } from '../text/limits.ts';
import type { ReadRole } from '../text/read-file.ts';
import { type ContentText, type ReadFile, readText } from '../text/read-text.ts';
import { shownPath } from '../text/words.ts';
import { readRegular, textOf } from './directory.ts';
import { oddFinding } from './odd-findings.ts';

/** A part of the content's files, to be read in one thread. Plain data: it is sent between threads. */
export interface ReadShare {
	readonly dir: string;
	/** Name of the content directory, as reports show it. */
	readonly shownFrom: string;
	readonly files: readonly { readonly path: string; readonly role: ReadRole }[];
}

export const readShare = ({ dir, shownFrom, files }: ReadShare): ReadFile[] =>
	files.map(({ path, role }) => readText(shownFrom, { path, role, ...textAt(dir, shownFrom, path) }));

function textAt(dir: string, shownFrom: string, path: string): Pick<ContentText, 'text' | 'odd'> {
	const read = readRegular(join(dir, path), MOST_BYTES);
	if ('oddity' in read)
		return { text: undefined, odd: [oddFinding(shownFrom, { path, oddity: read.oddity })] };
	const text = textOf(read.bytes);
	const odd = text === undefined ? [notUtf8({ shown: shownPath(shownFrom, path), text: '' })] : [];
	return { text, odd };
}
