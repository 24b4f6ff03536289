/** Builds the tree of a body anew, of known nodes with known fields; whatever else was there becomes text and a fault. */
import type { Nodes, Root } from 'mdast';
import { isBlank } from '../schemas/letters.ts';
import { blocksOf } from './blocks.ts';
import type { Body } from './body.ts';
import { FaultsFound } from './faults-found.ts';

export function cleaned(tree: Root, source: string): Body {
	const found = new FaultsFound(source);
	const clean: Root = { type: 'root', children: blocksOf(tree.children, found) };
	const { faults } = found;
	const blank = faults.every(({ kind }) => kind === 'character') && isBlank(wordsIn(clean));
	return {
		tree: clean,
		faults: [...faults, ...(blank ? [{ kind: 'blank', text: source.trim(), offset: 0 } as const] : [])],
	};
}

/** All that a reader sees of it. */
function wordsIn(node: Nodes): string {
	if ('children' in node) return node.children.map(wordsIn).join(' ');
	return 'value' in node ? node.value : '';
}
