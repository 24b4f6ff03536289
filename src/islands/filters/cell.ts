/**
 * The lines of one day cell. Which of a day's sessions are its first three depends on the filter: the server's lines
 * stay as long as they fit, others are put together out of the rows of the agenda.
 */

/** How many sessions a day cell shows, as MonthTable.astro has it. */
const SHOWN = 3;

export interface Cell {
	show(fits: (row: HTMLElement) => boolean): void;
	/** Puts together all lines that may be wanted. */
	prepare(): void;
}

/**
 * `rows` are all sessions of the day, in their order; `others` words the rest of a cell: "và 5 hoạt động khác".
 */
export function cellOf(list: Element, rows: readonly HTMLElement[], others: (count: number) => string): Cell {
	let shown = [...list.querySelectorAll<HTMLElement>(':scope > [data-status]')];
	const lines = new Map(shown.map((line, at) => [rows[at], line]));
	const rest = list.querySelector<HTMLElement>(':scope > .more');
	/** Commemorative days stand first, and stay. */
	const days = list.children.length - shown.length - (rest ? 1 : 0);

	return {
		show(fits) {
			const fitting = rows.filter(fits);
			const next = fitting.slice(0, SHOWN).map(line);
			for (const element of shown) if (!next.includes(element)) element.remove();
			for (const [at, element] of next.entries()) {
				const place = list.children[days + at];
				if (place !== element) list.insertBefore(element, place ?? null);
			}
			shown = next;
			if (rest) sayRest(rest, fitting.length - SHOWN);
		},
		prepare() {
			for (const row of rows) line(row);
		},
	};

	function line(row: HTMLElement): HTMLElement {
		const known = lines.get(row) ?? lineOf(row);
		lines.set(row, known);
		// While it was out of the page, what it tells may have become a thing of the past.
		copy(row, known, 'timing');
		return known;
	}

	function sayRest(item: HTMLElement, count: number): void {
		item.hidden = count <= 0;
		const link = item.querySelector('a');
		if (link && count > 0 && link.textContent !== others(count)) link.textContent = others(count);
	}
}

type Told = 'start' | 'end' | 'status' | 'timing';

function copy(from: HTMLElement, to: HTMLElement, key: Told): void {
	const value = from.dataset[key];
	if (value !== undefined && value !== to.dataset[key]) to.dataset[key] = value;
}

/** A row of the agenda as a line of a cell, as MonthTable.astro writes it: what is out of the ordinary, time, title. */
function lineOf(row: HTMLElement): HTMLElement {
	const document = row.ownerDocument;
	const item = document.createElement('li');
	item.className = [...row.classList].find((name) => name.startsWith('k-')) ?? '';
	for (const key of ['start', 'end', 'status'] as const) copy(row, item, key);
	const state = row.querySelector('.tags > .state:not([data-while-coming])');
	if (state) {
		const words = document.createElement('span');
		words.className = 'state';
		words.textContent = state.textContent;
		item.append(words, ' ');
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
	return item;
}
