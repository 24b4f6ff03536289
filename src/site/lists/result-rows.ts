/** The rows of a list as the server made them, and the lists into which those that fit are put. */

export interface MadeRow {
	readonly element: HTMLElement;
	/** Words of the heading under which it stands in its page, where that tells what the row itself does not: its day. */
	readonly under: string | undefined;
}

/** The rows of one page of the list, in order. */
export const rowsOn = (root: ParentNode): readonly MadeRow[] =>
	[...root.querySelectorAll<HTMLElement>('[data-rows] > li')].map((element) => ({
		element,
		under: element.closest<HTMLElement>('[data-under]')?.dataset.under,
	}));

/** One list, or with `headings` a section for each heading, in which the rows that follow each other stand together. */
export function listsOf(
	document: Document,
	kind: 'dated' | 'tiles',
	rows: readonly MadeRow[],
	headings: boolean,
): HTMLElement[] {
	const found: HTMLElement[] = [];
	let last: { under: string | undefined; list: HTMLElement } | undefined;
	for (const { element, under: own } of rows) {
		const under = headings ? own : undefined;
		if (!last || last.under !== under) {
			last = { under, list: newList(document, kind) };
			found.push(under === undefined ? last.list : sectionOf(last.list, under));
		}
		last.list.append(element);
	}
	return found;
}

function newList(document: Document, kind: 'dated' | 'tiles'): HTMLElement {
	const list = document.createElement('ul');
	list.className = kind;
	// What is over by the time of reading goes out of sight.
	if (kind === 'dated') list.dataset.coming = '';
	return list;
}

function sectionOf(list: HTMLElement, words: string): HTMLElement {
	const section = list.ownerDocument.createElement('section');
	const heading = list.ownerDocument.createElement('h3');
	section.className = 'list-day';
	heading.className = 'num';
	heading.textContent = words;
	section.append(heading, list);
	return section;
}
