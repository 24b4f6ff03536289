/** Phrases of a body built anew, of known nodes with known fields; whatever else was there becomes text and a fault. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { FaultsFound } from './faults-found.ts';
import { isAllowedLink } from './links.ts';

/** A node of plain words. */
export const textNode = (value: string) => ({ type: 'text', value }) as const;

/** What stands within a line. */
export function phrasesOf(nodes: readonly RootContent[], found: FaultsFound): PhrasingContent[] {
	return nodes.flatMap((node) => phraseOf(node, found));
}

function phraseOf(node: RootContent, found: FaultsFound): PhrasingContent[] {
	switch (node.type) {
		case 'text':
			found.strays(node, node.value);
			return [textNode(node.value)];
		case 'inlineCode':
			found.strays(node, node.value);
			return [{ type: 'inlineCode', value: node.value }];
		case 'break':
			return [{ type: 'break' }];
		case 'emphasis':
		case 'strong':
		case 'delete':
			return [{ type: node.type, children: phrasesOf(node.children, found) }];
		case 'link': {
			found.strays(node, node.url);
			found.strays(node, node.title);
			const children = phrasesOf(node.children, found);
			if (isAllowedLink(node.url)) return [{ type: 'link', url: node.url, title: node.title, children }];
			found.add('link', node, node.url);
			return children;
		}
		case 'linkReference':
			return [
				{
					type: 'linkReference',
					identifier: node.identifier,
					label: node.label,
					referenceType: node.referenceType,
					children: phrasesOf(node.children, found),
				},
			];
		case 'image':
		case 'imageReference':
			found.add('picture', node, node.type === 'image' ? node.url : `[${node.label ?? node.identifier}]`);
			return node.alt ? [textNode(node.alt)] : [];
		case 'footnoteReference':
			found.add('footnote', node, `[^${node.label ?? node.identifier}]`);
			return [textNode(`[^${node.label ?? node.identifier}]`)];
		case 'html':
			found.html(node);
			return [textNode(node.value)];
		default:
			// Nothing else is made by the features that are on; were it, its words would stay.
			if ('children' in node) return phrasesOf(node.children, found);
			return 'value' in node ? [textNode(node.value)] : [];
	}
}
