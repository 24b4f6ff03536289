/**
 * The page that is filtered. The server's HTML is shown or hidden, never drawn anew; only the three lines of a day
 * cell are put together afresh (cell.ts). The first days in sight change at once, what else is in sight when these have
 * been painted, and then the rest of the page.
 */
import type { FilterData } from '../../../filters/match.ts';
import { rowSessions, type Sessions } from '../../../filters/rows.ts';
import { eachAfterPaint } from '../../filters/after-paint.ts';
import { type CellWords, cellOf } from './cell.ts';
import { whenIdle } from './idle.ts';
import { inSight } from './in-sight.ts';

export interface FilteredPage extends Pick<Sessions, 'sessions'> {
	readonly data: FilterData;
	/**
	 * Shows the sessions that fit; all of them, and the page as it came, for undefined. `behind`: the reader looks at
	 * something else that changes, and nothing here does before that has been painted.
	 */
	show(fits: readonly boolean[] | undefined, behind: boolean): void;
}

/** A part of the page that changes as one. */
interface Part {
	readonly element: Element;
	show(fits: (row: HTMLElement) => boolean, all: boolean): void;
	/** What can be done before the first choice. */
	readonly prepare?: () => void;
}

const OUT = 'unmatched';
/** A crowded day takes an old device 2 ms to lay out and paint, a frame 12 ms whatever is in it: so many are seen within 30. */
const AT_ONCE = 2;

/** Throws when the page and its data do not agree. */
export function filteredPage(document: Document, words: CellWords): FilteredPage {
	const text = document.getElementById('filter-data')?.textContent;
	if (!text) throw new Error('the page has no filter data');
	const data: FilterData = JSON.parse(text);
	const rows = rowsIn(document);
	const { sessions, ofRow } = rowSessions(
		data,
		rows.map(({ dataset }) => ({
			start: dataset.start ?? '',
			end: dataset.end ?? '',
			moved: 'moved' in dataset,
		})),
	);
	const sessionOf = new Map(rows.map((row, at) => [row, ofRow[at] ?? -1]));
	// The first ones in sight go first.
	const parts = [
		...each(document, '.month [data-date]', (cell) => cellPart(cell, words)),
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
		show(fits, behind) {
			const fit = (row: HTMLElement) => fits === undefined || fits[sessionOf.get(row) ?? -1] === true;
			const show = (chosen: readonly Part[]) => {
				for (const part of chosen) part.show(fit, fits === undefined);
			};
			callOff();
			const near = parts.filter(({ element }) => isNear(element));
			const atOnce = behind ? 0 : AT_ONCE;
			show(near.slice(0, atOnce));
			const far = parts.filter((part) => !near.includes(part));
			callOff = eachAfterPaint([() => show(near.slice(atOnce)), () => show(far)]);
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

/** The cell of a day, whose sessions are all in the agenda. Of a day without sessions only the way to it does. */
function cellPart(cell: HTMLElement, words: CellWords): Part | undefined {
	const day = cell.ownerDocument.getElementById(`d-${cell.dataset.date}`);
	const list = cell.querySelector('ul');
	const toDay = cell.querySelector<HTMLElement>('.to-day');
	const rows = day ? rowsIn(day) : [];
	if (!list) return undefined;
	if (rows.length === 0) return toDay ? emptyPart(toDay) : undefined;
	return { element: list, ...cellOf(list, toDay, rows, cell.dataset.date ?? '', words) };
}

/** The way to a day that holds no session: under a filter the day is not there. */
const emptyPart = (toDay: HTMLElement): Part => ({
	element: toDay,
	show(_, all) {
		toDay.hidden = !all;
	},
});

/** A list of rows. One in which nothing fits is taken out with its heading; the commemorative day of a date with it. */
function listPart(element: HTMLElement): Part {
	const rows = rowsIn(element);
	return {
		element,
		show(fits, all) {
			for (const row of rows) row.classList.toggle(OUT, !fits(row));
			element.classList.toggle(OUT, !all && !rows.some(fits));
		},
	};
}

/** Long spans, in a line that can be pushed aside. What is said where none fits takes its room, so that no day moves. */
function spansPart(element: HTMLElement): Part {
	const rows = rowsIn(element);
	return {
		element,
		show(fits) {
			for (const row of rows) row.classList.toggle(OUT, !fits(row));
			element.classList.toggle('none-fits', !rows.some(fits));
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
		},
	};
}
