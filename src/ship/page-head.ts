/** The head of a built page, read by an HTML parser: what looks like markup inside a text or an attribute is none. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SAXParser, type StartTag } from 'parse5-sax-parser';

export type Attributes = ReadonlyMap<string, string>;

export interface HeadElement {
	readonly tag: string;
	readonly attributes: Attributes;
}

/** The elements of the head, in order. Reads no further than its end. Throws, naming `address`, when it has none. */
export function headElements(html: string, address: string): HeadElement[] {
	const elements: HeadElement[] = [];
	let ended = false;
	const parser = new SAXParser();
	parser.on('startTag', ({ tagName, attrs }: StartTag) => {
		elements.push({ tag: tagName, attributes: new Map(attrs.map(({ name, value }) => [name, value])) });
	});
	parser.on('endTag', ({ tagName }) => {
		if (tagName !== 'head') return;
		ended = true;
		parser.stop();
	});
	parser.write(html);
	if (!ended) throw new Error(`${address}: the page has no head`);
	return elements;
}

/** Where the head's end tag begins, in UTF-16 units. Throws, naming `address`, when none is written. */
export function headEnd(html: string, address: string): number {
	const document = parse(html, { sourceCodeLocationInfo: true });
	const root = document.childNodes.find(isElement);
	const location = root?.childNodes.find(isElement)?.sourceCodeLocation;
	// The parser makes a head where none is written: only a written one has an end tag.
	if (!location?.endTag) throw new Error(`${address}: the page has no head`);
	return location.endTag.startOffset;
}

const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element =>
	'tagName' in node;
