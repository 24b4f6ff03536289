/** Reads what each source file imports, and finds circles: for the test that keeps who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
	/** From the root of the repository: `src/domain/time/zone.ts`. */
	readonly from: string;
	/** Likewise for a file of our own; else the name of a package: `date-fns`, `@date-fns/tz`, `node:fs`, `astro:content`. */
	readonly to: string;
	readonly own: boolean;
}

const SOURCE = /\.(ts|tsx|mjs|astro|css)$/;
/** Static and dynamic imports, `@import` of styles, and files named by `new URL('…', import.meta.url)`. */
const IMPORT =
	/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|@import\s+(?:url\(\s*)?|\bnew URL\(\s*)(['"])([^'"\n]+)\1(?=\s*,\s*import\.meta\.url|(?!\s*,))/g;

/** Every source file below a folder, with `/` on every machine. */
export const sourceFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.split(path.sep).join('/')}`)
		.filter((file) => SOURCE.test(file))
		.sort();

/** What one file imports. Words in comments are no imports. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
	const code = text.replace(/^\s*(?:\*|\/\/|\/\*\*?).*$/gm, '');
	return [...code.matchAll(IMPORT)].map(([, , name = '']) => {
		const bare = name.replace(/\?.*$/, '');
		if (bare.startsWith('.'))
			return { from: file, to: path.posix.join(path.posix.dirname(file), bare), own: true };
		return { from: file, to: packageOf(bare), own: false };
	});
}

/** `@date-fns/tz/x` is the package `@date-fns/tz`; `node:fs/promises` and `astro:content` are names of their own. */
const packageOf = (name: string): string =>
	name.includes(':')
		? name
		: name
				.split('/')
				.slice(0, name.startsWith('@') ? 2 : 1)
				.join('/');

/** The circles of a graph, each as its members in order; an empty list where there is none. */
export function circles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
	const found: string[][] = [];
	const place = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const visit = (node: string): void => {
		place.set(node, place.size);
		lowest.set(node, place.get(node) ?? 0);
		open.push(node);
		for (const next of arrows.get(node) ?? []) {
			if (!place.has(next)) visit(next);
			else if (!open.includes(next)) continue;
			lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
		}
		if (lowest.get(node) !== place.get(node)) return;
		const members = open.splice(open.indexOf(node));
		if (members.length > 1 || arrows.get(node)?.has(node)) found.push(members);
	};
	for (const node of arrows.keys()) if (!place.has(node)) visit(node);
	return found;
}
