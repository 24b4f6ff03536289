/** The rows of the page under its filters: shown or left out, nearest first, with how far it is. Nothing is drawn anew. */
import { distanceWords } from '../../../i18n/distance.ts';
import type { Language } from '../../../i18n/languages.ts';
import type { RangeFilterWords } from './words.ts';

/** By the number of a row. */
export interface Chosen {
	/** Undefined while no condition is set. */
	readonly fits: ((row: number) => boolean) | undefined;
	/** Metres, undefined where the place of a row is not known; undefined as a whole while nobody asks for near ones. */
	readonly metres: ((row: number) => number | undefined) | undefined;
}

/** Of a day, or of all lists of a kind: how many rows there are, and how many of them fit. */
interface Count {
	readonly name: string;
	readonly fit: number;
	readonly all: number;
}

const OUT = 'unmatched';
const NOTE = 'distance';
/** Of what is farther away nobody is in this city, or the device is wrong. */
const FAR = 100_000;

export const rowOf = ({ dataset }: HTMLElement): number => Number(dataset.row ?? -1);
const each = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
/** Neither of another day nor of another weekend than the one that was followed; old browsers tell only the first. */
const isMeant = (element: Element) =>
	element.closest('[hidden]') === null && element.parentElement?.checkVisibility?.() !== false;

/** Marks all rows; a commemorative day is no activity, and fits no condition. */
export function markRows(root: ParentNode, { fits, metres }: Chosen, language: Language): void {
	for (const item of each(root, '[data-row], [data-occasion]')) {
		item.classList.toggle(OUT, fits !== undefined && !fits(rowOf(item)));
		const far = metres?.(rowOf(item));
		note(item, far !== undefined && far < FAR ? distanceWords(far, language) : undefined);
	}
}

export interface RangeCounts {
	/** Places, by day. */
	readonly days: readonly Count[];
	/** All lists of the kind together. */
	readonly dated: Count;
	readonly usual: Count;
}

/** Counts what is meant as of now. */
export function countRows(root: ParentNode): RangeCounts {
	const counted = (name: string, items: readonly HTMLElement[]): Count => ({
		name,
		all: items.length,
		fit: items.filter(({ classList }) => !classList.contains(OUT)).length,
	});
	const rows = (selector: string) => each(root, selector).filter(isMeant);
	return {
		days: rows('[data-open-day]').map((day) => counted(day.dataset.openDay ?? '', each(day, '[data-row]'))),
		dated: counted('', rows('[data-holds^="in"] > [data-row], .weekend-part .dated > [data-row]')),
		usual: counted('', rows('.usual > [data-row]')),
	};
}

/** A list in which nothing fits says so. */
export function sayNone(root: ParentNode, filtered: boolean, t: RangeFilterWords): void {
	for (const line of each(root, '.none-fits')) line.remove();
	if (!filtered) return;
	for (const list of each(root, '.dated, .usual')) {
		if (!isMeant(list) || each(list, `:scope > :not([hidden], .${OUT})`).length > 0) continue;
		// A fold that is empty has nothing to say, nor has a list that held nothing before.
		if (!list.querySelector(`:scope > .${OUT}:not([hidden])`)) continue;
		const line = list.ownerDocument.createElement('p');
		line.className = 'muted none-fits';
		line.textContent = t.rangeNone;
		list.after(line);
	}
}

/** The line that tells how far it is, first among what is said of a row. */
function note(item: HTMLElement, text: string | undefined): void {
	const there = item.querySelector(`.${NOTE}`);
	if (text === undefined) {
		there?.remove();
		return;
	}
	const line = there ?? item.ownerDocument.createElement('span');
	line.className = `${NOTE} num`;
	line.textContent = text;
	if (!there) item.querySelector('.tags')?.prepend(line);
}
