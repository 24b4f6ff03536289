/** A body as HTML for a page. */
import Slugger from 'github-slugger';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { readBody } from './read.ts';

/**
 * The second wall: the tree holds nothing else (clean.ts), and would a later version of a library put something in, it
 * stops here.
 */
const ALLOWED: Schema = {
	tagNames: [
		...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'pre'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
		...['strong', 'em', 'del', 'code', 'br', 'a'],
	],
	attributes: {
		a: ['href', 'title'],
		ol: ['start'],
		...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
	ancestors: {},
	clobber: [],
	required: {},
	strip: ['script', 'style'],
	allowComments: false,
	allowDoctypes: false,
};

/**
 * Headings are named by their words, for links to them. `owner`, the record's id, stands before the name, so that no
 * heading takes the name of another body's heading or of a part of the page.
 */
export function bodyHtml(source: string, owner: string): string {
	const { tree } = readBody(source);
	nameHeadings(tree, `muc-${owner}-`);
	return toHtml(sanitize(toHast(tree), ALLOWED), { characterReferences: { useNamedReferences: true } });
}

function nameHeadings(tree: Root, prefix: string): void {
	const slugger = new Slugger();
	const visit = (node: Nodes): void => {
		if (node.type === 'heading') node.data = { hProperties: { id: prefix + slugger.slug(wordsOf(node)) } };
		if ((node.type === 'link' || node.type === 'definition') && /^#./.test(node.url))
			node.url = `#${prefix}${node.url.slice(1)}`;
		if ('children' in node) node.children.forEach(visit);
	};
	visit(tree);
}

function wordsOf(node: Nodes): string {
	if ('children' in node) return node.children.map(wordsOf).join('');
	return 'value' in node ? node.value : '';
}
