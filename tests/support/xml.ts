/** Reads XML as a feed reader does. */
import sax from 'sax';

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

/** Strict: throws on anything that is not well-formed. The browser's own parser is asked in tests/e2e/news.spec.ts. */
export function parse(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = sax.parser(true, { position: false });
	const inmost = () => open.at(-1) ?? root;
	parser.onopentag = ({ name, attributes }) => {
		// Without namespaces every attribute is a text.
		const texts = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
		const element: Element = { name, attributes: texts, children: [], text: '' };
		inmost().children.push(element);
		open.push(element);
	};
	parser.onclosetag = () => void open.pop();
	parser.ontext = (text) => {
		inmost().text += text;
	};
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	const [feed] = root.children;
	if (!feed) throw new Error('no element');
	return feed;
}
