/** What a page makes the browser load: read by an HTML parser, so that no text on it counts as the name of a file. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Attributes that name a script, a style sheet, a font or a component. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
	script: ['src'],
	link: ['href'],
	'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};
const ASSET = /^\/_assets\/[\w.@-]+$/;

/** Addresses of the bundled files that the page's elements name, in their order. */
export function loadedFiles(html: string): string[] {
	const found: string[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('attrs' in node)
			for (const { name, value } of node.attrs)
				if (NAMING[node.tagName]?.includes(name) && ASSET.test(value)) found.push(value);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html));
	return found;
}
