/**
 * The page that is filtered. The server's HTML is shown or hidden, never drawn anew; only the three lines of a day
 * cell are put together afresh (cell.ts). What is in sight changes at once, the rest when that has been painted.
 */
import type { FilterData } from '../../search/filters/match.ts';
import { type Sessions, sessionsOf } from '../../search/filters/rows.ts';
import { afterPaint } from './after-paint.ts';
import { cellOf } from './cell.ts';
import { whenIdle } from './idle.ts';
import { inSight } from './in-sight.ts';

export interface FilteredPage extends Pick<Sessions, 'sessions'> {
	readonly data: FilterData;
	/** Shows the sessions that fit; all of them, and the page as it came, for undefined. */
	show(fits: readonly boolean[] | undefined): void;
}

/** A part of the page that changes as one. */
interface Part {
	readonly element: Element;
	/** Returns what of it is out of sight, to be done later. */
	show(fits: (row: HTMLElement) => boolean, all: boolean): (() => void) | undefined;
	/** What can be done before the first choice. */
	readonly prepare?: () => void;
}

const OUT = 'unmatched';

/** `others` words the rest of a cell: "và 5 hoạt động khác". Throws when the page and its data do not agree. */
export function filteredPage(document: Document, others: (count: number) => string): FilteredPage {
	const text = document.getElementById('filter-data')?.textContent;
	if (!text) throw new Error('the page has no filter data');
	const data: FilterData = JSON.parse(text);
	const rows = rowsIn(document);
	const { sessions, ofRow } = sessionsOf(
		data,
		rows.map(({ dataset }) => ({ start: dataset.start ?? '', end: dataset.end ?? '' })),
	);
	const sessionOf = new Map(rows.map((row, at) => [row, ofRow[at] ?? -1]));
	const parts = [
		...each(document, '.month [data-date]', (cell) => cellPart(cell, others)),
		...each(document, '.spans', spansPart),
		...each(document, '.agenda-day', listPart),
		...each(document, '.agenda, .past-days', foldPart),
	];
	const isNear = inSight(parts.map(({ element }) => element));
	let callOff = () => {};
	whenIdle(parts.flatMap(({ prepare }) => prepare ?? []));
	return {
		data,
		sessions,
		show(fits) {
			const fit = (row: HTMLElement) => fits === undefined || fits[sessionOf.get(row) ?? -1] === true;
			const show = (chosen: readonly Part[]) =>
				chosen.flatMap((part) => part.show(fit, fits === undefined) ?? []);
			callOff();
			const near = parts.filter(({ element }) => isNear(element));
			const left = show(near);
			const far = parts.filter((part) => !near.includes(part));
			callOff = afterPaint(() => {
				for (const work of [...left, ...show(far)]) work();
			});
		},
	};
}

const rowsIn = (element: ParentNode): HTMLElement[] => [
	...element.querySelectorAll<HTMLElement>('[data-sessions] > li'),
];

const each = (
	document: Document,
	selector: string,
	part: (element: HTMLElement) => Part | undefined,
): Part[] => [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => part(element) ?? []);

/** The cell of a day, whose sessions are all in the agenda. A day without sessions never changes. */
function cellPart(cell: HTMLElement, others: (count: number) => string): Part | undefined {
	const day = cell.ownerDocument.getElementById(`d-${cell.dataset.date}`);
	const list = cell.querySelector('ul');
	const rows = day ? rowsIn(day) : [];
	if (!list || rows.length === 0) return undefined;
	const { show, prepare } = cellOf(list, rows, others);
	return {
		element: list,
		show(fits) {
			show(fits);
			return undefined;
		},
		prepare,
	};
}

/** A list of rows. One in which nothing fits is taken out with its heading; the commemorative day of a date with it. */
function listPart(element: HTMLElement): Part {
	const rows = rowsIn(element);
	return {
		element,
		show(fits, all) {
			for (const row of rows) row.classList.toggle(OUT, !fits(row));
			element.classList.toggle(OUT, !all && !rows.some(fits));
			return undefined;
		},
	};
}

/**
 * Long spans, in a line that can be pushed aside. They are gone through until as many fit as are in sight; those beyond
 * the edge follow. What is said where none fits takes the room of the line, so that no day moves.
 */
function spansPart(element: HTMLElement): Part {
	const rows = rowsIn(element);
	const isNear = inSight(rows);
	/** How many of the line are in sight; not known while all seem to be. */
	let inView = rows.length;
	return {
		element,
		show(fits) {
			const shown = rows.filter((row) => !row.classList.contains(OUT));
			const last = shown.reduce((found, row, at) => (isNear(row) ? at : found), -1);
			if (last + 1 < shown.length) inView = last + 2;
			const settle = (chosen: readonly HTMLElement[]) => {
				for (const row of chosen) row.classList.toggle(OUT, !fits(row));
			};
			const beyond = rows.indexOf(rows.filter(fits)[inView] ?? element);
			settle(beyond < 0 ? rows : rows.slice(0, beyond));
			element.classList.toggle('none-fits', !rows.some(fits));
			return beyond < 0 ? undefined : () => settle(rows.slice(beyond));
		},
	};
}

/** What holds lists, and goes with the last of them. */
function foldPart(element: HTMLElement): Part {
	const rows = rowsIn(element);
	return {
		element,
		show(fits, all) {
			element.classList.toggle(OUT, !all && !rows.some(fits));
			return undefined;
		},
	};
}
