import { join } from 'node:path';
import type { Site } from '../../schemas/index.ts';
import type { ContentFile } from '../text/content-file.ts';
import { few } from '../text/few.ts';
import { notRead, notUtf8 } from '../text/file-findings.ts';
import type { Finding } from '../text/issue.ts';
import { MOST_BYTES } from '../text/limits.ts';
import { type ReadRole, readFile } from '../text/read-file.ts';
import { shownPath } from '../text/words.ts';
import { readRegular, textOf } from './directory.ts';
import { oddFinding } from './odd-findings.ts';

/** A part of the content's files, to be read in one thread. Plain data: it is sent between threads. */
export interface Share {
	readonly dir: string;
	/** Name of the content directory, as reports show it. */
	readonly shownFrom: string;
	readonly files: readonly { readonly path: string; readonly role: ReadRole }[];
}

export interface ReadFile {
	readonly file: ContentFile;
	/** Their `file` is this one, by its name alone: the text is not sent twice. */
	readonly findings: readonly Omit<Finding, 'file'>[];
	readonly site?: Site | undefined;
}

export function readShare({ dir, shownFrom, files }: Share): ReadFile[] {
	return files.map(({ path, role }) => {
		const { text, findings, ...read } = readOne(dir, shownFrom, path, role);
		return {
			file: {
				path,
				shown: shownPath(shownFrom, path),
				text,
				entries: read.entries,
				unreadable: read.unreadable,
			},
			findings: few(findings.map(({ file: _, ...rest }) => rest)),
			site: read.site,
		};
	});
}

function readOne(dir: string, shownFrom: string, path: string, role: ReadRole) {
	const shown = shownPath(shownFrom, path);
	const read = readRegular(join(dir, path), MOST_BYTES);
	const decoded = 'oddity' in read ? undefined : textOf(read.bytes);
	const text = decoded ?? '';
	const file = { shown, text };
	const whole = (content: string | undefined) => {
		try {
			return readFile(file, role, content !== undefined);
		} catch (why) {
			const { entries, findings } = readFile({ shown, text: '' }, role, false);
			return { entries, findings: [...findings, notRead(file, why)], unreadable: true, site: undefined };
		}
	};
	const { findings, ...rest } = whole(decoded);
	const odd =
		'oddity' in read
			? [oddFinding(shownFrom, { path, oddity: read.oddity })]
			: decoded === undefined
				? [notUtf8(file)]
				: [];
	return { text, findings: [...odd, ...findings], ...rest };
}
