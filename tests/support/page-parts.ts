/** What a page is made of, read by the parser that browsers use: to compare two sites whose texts alone differ. */
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageParts {
	/** One line for each element: its name, its attributes' names, and where an address in it leads. Sorted. */
	readonly elements: readonly string[];
	/** Texts of scripts and styles that a browser acts upon. */
	readonly scripts: readonly string[];
	/** The HTML of bodies, which may hold different elements. */
	readonly bodies: readonly string[];
}

/** Attributes that hold an address. */
const ADDRESSES = new Set(
	'href src action formaction data poster srcset ping cite background xlink:href'.split(' '),
);
/** Values that a browser reads as markup or code. */
const CODE = /^(on.*|srcdoc|style)$/;

/** `hasBodies`: whether prose of the page is a body's; else it counts like the rest. */
export function pageParts(html: string, hasBodies = true): PageParts {
	const elements: string[] = [];
	const scripts: string[] = [];
	const bodies: string[] = [];
	const walk = (node: Node): void => {
		if (isElement(node)) {
			elements.push(lineOf(node));
			const type = node.attrs.find(({ name }) => name === 'type')?.value ?? '';
			if (node.tagName === 'script' && !/json/.test(type)) scripts.push(textOf(node));
			if (node.tagName === 'style') scripts.push(textOf(node));
			// Drawings are seeded by names, and differ in their number of strokes; they hold no text.
			if (node.tagName === 'svg' && !/[a-z]/i.test(textOf(node))) {
				elements.push(...new Set(below(node).map(lineOf)));
				return;
			}
			if (
				hasBodies &&
				node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('prose'))
			) {
				bodies.push(serialize(node));
				return;
			}
		} else if (node.nodeName === '#comment') elements.push('comment');
		// What is in a template is parsed as well, and apart.
		if ('content' in node) walk(node.content);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html));
	return { elements: elements.sort(), scripts, bodies };
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const below = (node: Element): Element[] =>
	node.childNodes.filter(isElement).flatMap((child) => [child, ...below(child)]);

const textOf = (node: Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

function lineOf({ tagName, attrs }: Element): string {
	const written = attrs.map(({ name, value }) => {
		if (CODE.test(name)) return `${name}=${value}`;
		return ADDRESSES.has(name) ? `${name}→${destination(value)}` : name;
	});
	return `${tagName} ${written.sort().join(' ')}`;
}

/** The scheme, and the host where there is one; nothing of a place on the same site. */
function destination(address: string): string {
	const url = URL.canParse(address, 'https://here.invalid') && new URL(address, 'https://here.invalid');
	if (!url) return 'nowhere';
	return url.host === 'here.invalid' ? 'here' : `${url.protocol}//${url.host}`;
}
