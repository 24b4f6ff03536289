import { join } from 'node:path';
import type { Site } from '../schemas/index.ts';
import type { ContentFile } from './content-file.ts';
import { readUtf8 } from './directory.ts';
import { notUtf8 } from './file-findings.ts';
import type { Finding } from './issue.ts';
import { type ReadRole, readFile } from './read-file.ts';

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
		const shown = `${shownFrom}/${path}`;
		const decoded = readUtf8(join(dir, path));
		const text = decoded ?? '';
		const read = readFile({ shown, text }, role, decoded !== undefined);
		const findings = [...(decoded === undefined ? [notUtf8({ shown, text })] : []), ...read.findings];
		return {
			file: { path, shown, text, entries: read.entries, unreadable: read.unreadable },
			findings: findings.map(({ file: _, ...rest }) => rest),
			site: read.site,
		};
	});
}
