import type { Site } from '../../schemas/index.ts';
import type { ContentFile } from './content-file.ts';
import { few } from './few.ts';
import { notRead } from './file-findings.ts';
import type { Finding } from './issue.ts';
import { type ReadRole, readFile } from './read-file.ts';
import { shownPath } from './words.ts';

export interface ReadFile {
	readonly file: ContentFile;
	/** Their `file` is this one, by its name alone: the text is not sent twice between threads. */
	readonly findings: readonly Omit<Finding, 'file'>[];
	readonly site?: Site | undefined;
}

/** A text of content, by its path from the content directory. */
export interface ContentText {
	readonly path: string;
	readonly role: ReadRole;
	/** Undefined where there was none to read; `odd` then says why. */
	readonly text: string | undefined;
	readonly odd?: readonly Finding[];
}

/** Takes one text apart, and survives it whatever it holds. `shownFrom`: name of the content directory, as reports show it. */
export function readText(shownFrom: string, { path, role, text, odd = [] }: ContentText): ReadFile {
	const shown = shownPath(shownFrom, path);
	const { findings, entries, unreadable, site } = whole(
		{ shown, text: text ?? '' },
		role,
		text !== undefined,
	);
	return {
		file: { path, shown, text: text ?? '', entries, unreadable },
		findings: few([...odd, ...findings].map(({ file: _, ...rest }) => rest)),
		site,
	};
}

function whole(file: { shown: string; text: string }, role: ReadRole, decoded: boolean) {
	try {
		return readFile(file, role, decoded);
	} catch (why) {
		const { entries, findings } = readFile({ shown: file.shown, text: '' }, role, false);
		return { entries, findings: [...findings, notRead(file, why)], unreadable: true, site: undefined };
	}
}
