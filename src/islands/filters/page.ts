/**
 * The page that is filtered. The server's HTML is shown or hidden, never drawn anew; only the three lines of a day
 * cell are put together afresh, out of the rows of the agenda, because which three they are depends on the filter.
 */

import type { FilterData } from '../../search/filters/match.ts';
import { type Sessions, sessionsOf } from '../../search/filters/rows.ts';

export interface FilteredPage extends Pick<Sessions, 'sessions'> {
	readonly data: FilterData;
	/** Shows the sessions that fit; all of them, and the page as it came, for undefined. */
	show(fits: readonly boolean[] | undefined): void;
}

/** How many sessions a day cell shows. */
const SHOWN = 3;
const OUT = 'unmatched';
/** Milliseconds after which the frame of a choice has been painted. */
const AFTER_PAINT = 40;

/** `others` words the rest of a cell: "và 5 hoạt động khác". Throws when the page and its data do not agree. */
export function filteredPage(document: Document, others: (count: number) => string): FilteredPage {
	const text = document.getElementById('filter-data')?.textContent;
	if (!text) throw new Error('the page has no filter data');
	const data: FilterData = JSON.parse(text);
	const rows = [...document.querySelectorAll<HTMLElement>('[data-sessions] > li')];
	const { sessions, ofRow } = sessionsOf(
		data,
		rows.map(({ dataset }) => ({ start: dataset.start ?? '', end: dataset.end ?? '' })),
	);
	const holds = (fits: readonly boolean[], row: number) => fits[ofRow[row] ?? -1] === true;
	const numbers = new Map(rows.map((row, number) => [row, number]));
	const rowsIn = (element: ParentNode) =>
		[...element.querySelectorAll<HTMLElement>('[data-sessions] > li')].flatMap(
			(row) => numbers.get(row) ?? [],
		);
	let before: readonly boolean[] = rows.map(() => true);
	const groups = [
		...document.querySelectorAll<HTMLElement>('.agenda, .agenda-day, .past-days, .spans, .more-spans'),
	].map((element) => ({ element, rows: rowsIn(element) }));
	const cells = [...document.querySelectorAll<HTMLElement>('.month [data-date]')].flatMap((cell) => {
		const day = document.getElementById(`d-${cell.dataset.date}`);
		const list = cell.querySelector('ul');
		return day && list ? [{ cell, fill: cellOf(list, `#${day.id}`, rowsIn(day), rows, others) }] : [];
	});
	const far = outOfSight(cells.map(({ cell }) => cell));
	let later: ReturnType<typeof setTimeout> | undefined;
	return {
		data,
		sessions,
		show(fits) {
			const now = rows.map((_, number) => fits === undefined || holds(fits, number));
			for (const [number, row] of rows.entries())
				if (now[number] !== before[number]) row.classList.toggle(OUT, !now[number]);
			before = now;
			for (const { element, rows: within } of groups)
				element.classList.toggle(OUT, fits !== undefined && !within.some((row) => holds(fits, row)));
			const fill = (chosen: typeof cells) => {
				for (const cell of chosen) cell.fill(fits && ((row) => holds(fits, row)));
			};
			// Laying out lines of text is what takes long: the cells that nobody sees follow in the next frame.
			clearTimeout(later);
			fill(cells.filter(({ cell }) => !far.has(cell)));
			later = setTimeout(() => fill(cells), AFTER_PAINT);
		},
	};
}

/** The elements that are out of sight, kept up to date without asking for a layout. */
function outOfSight(elements: readonly Element[]): ReadonlySet<Element> {
	const far = new Set<Element>();
	const watch = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) far.delete(target);
			else far.add(target);
	});
	for (const element of elements) watch.observe(element);
	return far;
}

/** Fills the cell of one day: with what the server put there, or with the first rows that fit. */
function cellOf(
	list: Element,
	address: string,
	within: readonly number[],
	rows: readonly HTMLElement[],
	others: (count: number) => string,
): (fits: ((row: number) => boolean) | undefined) => void {
	const original = [...list.querySelectorAll(':scope > [data-status], :scope > .more')];
	const lines = new Map<number, HTMLElement>();
	let shown: readonly Element[] = original;
	return (fits) => {
		const fitting = fits ? within.filter(fits) : within;
		const all = fitting.length === within.length;
		const next = all ? original : fitting.slice(0, SHOWN).map(line);
		if (!all && fitting.length > SHOWN) next.push(rest(fitting.length - SHOWN));
		if (next === shown) return;
		for (const element of shown) element.remove();
		list.append(...next);
		shown = next;
	};

	function line(row: number): HTMLElement {
		const known = lines.get(row) ?? lineOf(rows[row]);
		lines.set(row, known);
		return known;
	}

	function rest(count: number): HTMLElement {
		const item = list.ownerDocument.createElement('li');
		item.className = 'more';
		const link = list.ownerDocument.createElement('a');
		link.href = address;
		link.textContent = others(count);
		item.append(link);
		return item;
	}
}

/** A row of the agenda as a line of a cell, as MonthTable.astro writes it: time, title, what is out of the ordinary. */
function lineOf(row: HTMLElement | undefined): HTMLElement {
	if (!row) throw new Error('a day cell without its row');
	const document = row.ownerDocument;
	const item = document.createElement('li');
	item.className = [...row.classList].find((name) => name.startsWith('k-')) ?? '';
	for (const key of ['start', 'end', 'status', 'timing'] as const) {
		const value = row.dataset[key];
		if (value !== undefined) item.dataset[key] = value;
	}
	const title = row.querySelector<HTMLAnchorElement>('.name a');
	const link = document.createElement('a');
	link.href = title?.getAttribute('href') ?? '';
	const start = row.dataset.start ?? '';
	if (start.length > 10) {
		const time = document.createElement('time');
		time.className = 'num';
		time.dateTime = start;
		time.textContent = start.slice(11, 16);
		link.append(time, ' ');
	}
	link.append(...[...(title?.childNodes ?? [])].map((node) => node.cloneNode(true)));
	item.append(link);
	const state = row.querySelector('.tags > .state:not([data-while-coming])');
	if (state) {
		const words = document.createElement('span');
		words.className = 'state';
		words.textContent = ` ${state.textContent}`;
		item.append(words);
	}
	return item;
}
