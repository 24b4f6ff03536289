/** Reads what a document for people points at: links, files of the repository, commands. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';

export interface Pointers {
	/** Links to other files or headings: `../src/contract.md#feeds`. */
	readonly links: readonly string[];
	/** `src/…`, `scripts/…`, `tests/…` and the like, wherever they stand in the text. */
	readonly paths: readonly string[];
	/** `check:site` of `npm run check:site`. */
	readonly commands: readonly string[];
}

const LINK = /\]\(([^)\s]+)\)|<img\s[^>]*\bsrc="([^"]+)"/g;
const PATH = /(?<![\w./<-])(?:src|scripts|tests|public|\.github|\.ci|\.vscode)\/[\w@./-]*(?<open>[*<{]?)/g;
const COMMAND = /\bnpm run (?:--silent )?([a-z][\w:-]*)/g;

export function pointersOf(text: string): Pointers {
	return {
		links: [...text.matchAll(LINK)]
			.map(([, link, image]) => link ?? image ?? '')
			.filter((link) => !/^(https?:|mailto:)/.test(link)),
		paths: [...text.matchAll(PATH)].map(([found, open = '']) =>
			// Of `src/site/<feature>/` and `scripts/*.ts` the folder is meant.
			open ? found.slice(0, found.lastIndexOf('/') + 1) : found.replace(/[.]+$/, ''),
		),
		commands: [...text.matchAll(COMMAND)].map(([, name = '']) => name),
	};
}

/** Whether a link of a document leads to a file that is there, and to a heading of it. */
export function leadsOn(link: string, document: string): boolean {
	const [file = '', heading] = link.split('#');
	const target = file === '' ? document : path.join(path.dirname(document), file);
	if (!existsSync(target)) return false;
	return heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** Headings as GitHub makes addresses of them. Lines of code are no headings. */
function headingsOf(text: string): string[] {
	const slugger = new GithubSlugger();
	return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
		slugger.slug(title.replaceAll('`', '')),
	);
}
