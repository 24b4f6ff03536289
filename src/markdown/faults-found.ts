/** Faults gathered while a body is cleaned, each with its place in the source. */
import type { RootContent } from 'mdast';
import type { Fault, FaultKind } from './fault.ts';
import { strayIn } from './strays.ts';

export class FaultsFound {
	readonly faults: Fault[] = [];
	/** Elements whose start was reported: their end needs no report of its own. */
	readonly #opened = new Set<string>();
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	add(kind: FaultKind, node: RootContent, words: string): void {
		this.faults.push({ kind, text: words, offset: node.position?.start.offset ?? 0 });
	}

	/** Strays that came out of character references: those that stand in the file are found there. */
	strays(node: RootContent, value: string | null | undefined): void {
		const { start, end } = node.position ?? {};
		const hidden = strayIn(value ?? '', this.#source, start?.offset ?? 0, end?.offset);
		if (hidden) this.faults.push({ kind: 'character', ...hidden });
	}

	html(node: RootContent & { value: string }): void {
		const [, end, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(node.value) ?? [];
		if (end && this.#opened.has(name.toLowerCase())) return;
		if (!end) this.#opened.add(name.toLowerCase());
		this.add('html', node, node.value);
	}

	/** The words of a node as they stand in the file. */
	sourceOf({ position }: RootContent): string {
		return this.#source.slice(position?.start.offset ?? 0, position?.end.offset);
	}
}
