/** Reads the HTML that the build writes: well-formed, so a plain walk with a stack of open elements is enough. */

interface Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
}

interface Text {
	readonly text: string;
	/** Language of the nearest element that names one. */
	readonly lang: string;
	readonly inside: readonly string[];
}

export interface Document {
	readonly elements: readonly Element[];
	readonly texts: readonly Text[];
	/** Content of every script and style, with its element. */
	readonly raw: readonly { readonly element: Element; readonly content: string }[];
}

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their content is no HTML. */
const RAW = new Set(['script', 'style']);
/** Elements of drawings close themselves with a slash. */
const selfClosing = (attributes: string) => attributes.endsWith('/');

function decode(text: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
	});
}

function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
		found[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
	return found;
}

export function parse(html: string): Document {
	const elements: Element[] = [];
	const texts: Text[] = [];
	const raw: { element: Element; content: string }[] = [];
	const open: Element[] = [];
	const add = (text: string) => {
		if (text.trim() === '') return;
		const lang = open.findLast(({ attributes }) => attributes.lang)?.attributes.lang ?? '';
		texts.push({ text: decode(text).trim(), lang, inside: open.map(({ tag }) => tag) });
	};
	let at = 0;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
		add(html.slice(at, match.index));
		at = TOKEN.lastIndex;
		const [, closing, name, rest = ''] = match;
		if (name === undefined) continue;
		const tag = name.toLowerCase();
		if (closing) {
			const depth = open.findLastIndex((element) => element.tag === tag);
			if (depth >= 0) open.length = depth;
			continue;
		}
		const element = { tag, attributes: attributesOf(rest) };
		elements.push(element);
		if (RAW.has(tag)) {
			const end = html.indexOf(`</${tag}`, at);
			raw.push({ element, content: html.slice(at, end) });
			TOKEN.lastIndex = html.indexOf('>', end) + 1;
			at = TOKEN.lastIndex;
		} else if (!VOID.has(tag) && !selfClosing(rest)) open.push(element);
	}
	add(html.slice(at));
	return { elements, texts, raw };
}
