/** Blocks of a body built anew, of known nodes with known fields; whatever else was there becomes text and a fault. */
import type { BlockContent, List, ListItem, RootContent, Table } from 'mdast';
import type { FaultsFound } from './faults-found.ts';
import { isAllowedLink } from './links.ts';
import { phrasesOf, textNode } from './phrases.ts';

/** Rows are filled up to the width of the first: a small text could make a page of millions of cells. */
const MOST_CELLS = 3000;

/** What stands by itself: paragraphs, lists, tables. */
export function blocksOf(nodes: readonly RootContent[], found: FaultsFound): BlockContent[] {
	return nodes.flatMap((node) => blockOf(node, found));
}

function blockOf(node: RootContent, found: FaultsFound): BlockContent[] {
	switch (node.type) {
		case 'paragraph':
			return [{ type: 'paragraph', children: phrasesOf(node.children, found) }];
		case 'heading':
			// The page has a first heading already: its title.
			return [
				{
					type: 'heading',
					depth: node.depth === 1 ? 2 : node.depth,
					children: phrasesOf(node.children, found),
				},
			];
		case 'blockquote':
			return [{ type: 'blockquote', children: blocksOf(node.children, found) }];
		case 'list':
			return [listOf(node, found)];
		case 'code':
			found.strays(node, node.value);
			// Without its language: nothing is coloured, for the policy stops styles inside a page.
			return [{ type: 'code', value: node.value }];
		case 'table':
			return [tableOf(node, found)];
		case 'thematicBreak':
			return [{ type: 'thematicBreak' }];
		case 'html':
			found.html(node);
			return [{ type: 'paragraph', children: [textNode(node.value)] }];
		case 'definition':
			found.strays(node, node.url);
			found.strays(node, node.title);
			if (!isAllowedLink(node.url)) found.add('link', node, node.url);
			else if (node.identifier)
				return [
					// A definition may stand wherever a block may; the types of mdast keep it apart.
					{
						type: 'definition',
						identifier: node.identifier,
						label: node.label,
						url: node.url,
						title: node.title,
					} as unknown as BlockContent,
				];
			return [];
		case 'footnoteDefinition':
			found.add('footnote', node, `[^${node.label ?? node.identifier}]:`);
			return blocksOf(node.children, found);
		default: {
			const children = phrasesOf([node], found);
			return children.length > 0 ? [{ type: 'paragraph', children }] : [];
		}
	}
}

function listOf(node: List, found: FaultsFound): List {
	const items = node.children.map((item): ListItem => {
		const children = blocksOf(item.children, found);
		const [first] = children;
		// A box to tick that nobody can tick is a sign, not a field.
		if (typeof item.checked === 'boolean' && first?.type === 'paragraph')
			first.children.unshift(textNode(item.checked ? '☑ ' : '☐ '));
		return { type: 'listItem', spread: item.spread ?? null, children };
	});
	return {
		type: 'list',
		ordered: node.ordered ?? null,
		start: node.start ?? null,
		spread: node.spread ?? null,
		children: items,
	};
}

function tableOf(node: Table, found: FaultsFound): BlockContent {
	const columns = node.children[0]?.children.length ?? 0;
	if (columns * node.children.length > MOST_CELLS) {
		const words = found.sourceOf(node);
		found.add('table', node, words.slice(0, 40));
		return { type: 'paragraph', children: [textNode(words)] };
	}
	return {
		type: 'table',
		children: node.children.map((row) => ({
			type: 'tableRow',
			children: row.children.map((cell) => ({
				type: 'tableCell',
				children: phrasesOf(cell.children, found),
			})),
		})),
	};
}
