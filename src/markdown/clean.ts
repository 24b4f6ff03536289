/** Builds the tree of a body anew, of known nodes with known fields; whatever else was there becomes text and a fault. */
import type { BlockContent, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { isBlank } from '../schemas/letters.ts';
import type { Body } from './body.ts';
import type { Fault, FaultKind } from './fault.ts';
import { isAllowedLink } from './links.ts';
import { strayIn } from './strays.ts';

/** Rows are filled up to the width of the first: a small text could make a page of millions of cells. */
const MOST_CELLS = 3000;

export function cleaned(tree: Root, source: string): Body {
	const cleaner = new Cleaner(source);
	const clean: Root = { type: 'root', children: cleaner.blocks(tree.children) };
	const { faults } = cleaner;
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

const text = (value: string) => ({ type: 'text', value }) as const;

class Cleaner {
	readonly faults: Fault[] = [];
	/** Elements whose start was reported: their end needs no report of its own. */
	readonly #opened = new Set<string>();
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	#fault(kind: FaultKind, node: RootContent, words: string): void {
		this.faults.push({ kind, text: words, offset: node.position?.start.offset ?? 0 });
	}

	/** Strays that came out of character references: those that stand in the file are found there. */
	#strays(node: RootContent, value: string | null | undefined): void {
		const { start, end } = node.position ?? {};
		const hidden = strayIn(value ?? '', this.#source, start?.offset ?? 0, end?.offset);
		if (hidden) this.faults.push({ kind: 'character', ...hidden });
	}

	#html(node: RootContent & { value: string }): void {
		const [, end, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(node.value) ?? [];
		if (end && this.#opened.has(name.toLowerCase())) return;
		if (!end) this.#opened.add(name.toLowerCase());
		this.#fault('html', node, node.value);
	}

	blocks(nodes: readonly RootContent[]): BlockContent[] {
		return nodes.flatMap((node) => this.#block(node));
	}

	#block(node: RootContent): BlockContent[] {
		switch (node.type) {
			case 'paragraph':
				return [{ type: 'paragraph', children: this.phrases(node.children) }];
			case 'heading':
				// The page has a first heading already: its title.
				return [
					{
						type: 'heading',
						depth: node.depth === 1 ? 2 : node.depth,
						children: this.phrases(node.children),
					},
				];
			case 'blockquote':
				return [{ type: 'blockquote', children: this.blocks(node.children) }];
			case 'list':
				return [this.#list(node)];
			case 'code':
				this.#strays(node, node.value);
				// Without its language: nothing is coloured, for the policy stops styles inside a page.
				return [{ type: 'code', value: node.value }];
			case 'table':
				return [this.#table(node)];
			case 'thematicBreak':
				return [{ type: 'thematicBreak' }];
			case 'html':
				this.#html(node);
				return [{ type: 'paragraph', children: [text(node.value)] }];
			case 'definition':
				this.#strays(node, node.url);
				this.#strays(node, node.title);
				if (!isAllowedLink(node.url)) this.#fault('link', node, node.url);
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
				this.#fault('footnote', node, `[^${node.label ?? node.identifier}]:`);
				return this.blocks(node.children);
			default: {
				const children = this.#phrase(node);
				return children.length > 0 ? [{ type: 'paragraph', children }] : [];
			}
		}
	}

	#list(node: List): List {
		const items = node.children.map((item): ListItem => {
			const children = this.blocks(item.children);
			const [first] = children;
			// A box to tick that nobody can tick is a sign, not a field.
			if (typeof item.checked === 'boolean' && first?.type === 'paragraph')
				first.children.unshift(text(item.checked ? '☑ ' : '☐ '));
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

	#table(node: Table): BlockContent {
		const columns = node.children[0]?.children.length ?? 0;
		if (columns * node.children.length > MOST_CELLS) {
			const { start, end } = node.position ?? {};
			const words = this.#source.slice(start?.offset ?? 0, end?.offset);
			this.#fault('table', node, words.slice(0, 40));
			return { type: 'paragraph', children: [text(words)] };
		}
		return {
			type: 'table',
			children: node.children.map((row) => ({
				type: 'tableRow',
				children: row.children.map((cell) => ({
					type: 'tableCell',
					children: this.phrases(cell.children),
				})),
			})),
		};
	}

	phrases(nodes: readonly RootContent[]): PhrasingContent[] {
		return nodes.flatMap((node) => this.#phrase(node));
	}

	#phrase(node: RootContent): PhrasingContent[] {
		switch (node.type) {
			case 'text':
				this.#strays(node, node.value);
				return [text(node.value)];
			case 'inlineCode':
				this.#strays(node, node.value);
				return [{ type: 'inlineCode', value: node.value }];
			case 'break':
				return [{ type: 'break' }];
			case 'emphasis':
			case 'strong':
			case 'delete':
				return [{ type: node.type, children: this.phrases(node.children) }];
			case 'link': {
				this.#strays(node, node.url);
				this.#strays(node, node.title);
				const children = this.phrases(node.children);
				if (isAllowedLink(node.url)) return [{ type: 'link', url: node.url, title: node.title, children }];
				this.#fault('link', node, node.url);
				return children;
			}
			case 'linkReference':
				return [
					{
						type: 'linkReference',
						identifier: node.identifier,
						label: node.label,
						referenceType: node.referenceType,
						children: this.phrases(node.children),
					},
				];
			case 'image':
			case 'imageReference':
				this.#fault('picture', node, node.type === 'image' ? node.url : `[${node.label ?? node.identifier}]`);
				return node.alt ? [text(node.alt)] : [];
			case 'footnoteReference':
				this.#fault('footnote', node, `[^${node.label ?? node.identifier}]`);
				return [text(`[^${node.label ?? node.identifier}]`)];
			case 'html':
				this.#html(node);
				return [text(node.value)];
			default:
				// Nothing else is made by the features that are on; were it, its words would stay.
				if ('children' in node) return this.phrases(node.children);
				return 'value' in node ? [text(node.value)] : [];
		}
	}
}
