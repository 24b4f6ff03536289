/** What of a body's HTML could do harm, found by the parser that browsers use. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Elements that a body may hold, and their attributes. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
	...'p blockquote ul li hr pre table thead tbody tr th td strong em del code br'
		.split(' ')
		.map((name) => [name, []]),
	...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']]),
	['ol', ['start']],
	['a', ['href', 'title']],
]);
const PAGE = 'https://site.example/su-kien/x/';

/** One line for each element, attribute or address that a body must not bring into a page. */
export function harmIn(html: string): string[] {
	const found: string[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node): void => {
		if (node.nodeName === '#comment') found.push('comment');
		if ('attrs' in node) {
			const known = ELEMENTS[node.tagName];
			if (!known) found.push(`<${node.tagName}>`);
			for (const { name, value } of node.attrs) {
				if (!known?.includes(name)) found.push(`${node.tagName} ${name}`);
				if (name === 'href' && !leadsToAllowed(value)) found.push(`link ${value}`);
				if (name === 'id' && !value.startsWith('muc-')) found.push(`id ${value}`);
			}
		}
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parseFragment(html));
	return found;
}

function leadsToAllowed(href: string): boolean {
	if (!URL.canParse(href, PAGE)) return false;
	const url = new URL(href, PAGE);
	if (url.protocol === 'mailto:')
		return /^[\w.+-]+@[\w.-]+$/.test(url.pathname) && !/bcc|cc=|to=/i.test(url.search);
	if (url.protocol === 'tel:') return true;
	if (url.username || url.password) return false;
	const isOwn = url.origin === 'https://site.example';
	return isOwn || (/^https?:$/.test(url.protocol) && /^https?:\/\//i.test(href));
}
