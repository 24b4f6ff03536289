/**
 * A cell of the wall calendar shows three sessions, because a screen is low; on paper it shows as many as it has lines
 * for. The others are taken from the list of the day while the page is printed, so that no page is heavier for it.
 */
import { elementsOf, type Line, readLine, tell } from './filters/line.ts';

/** Measures of styles/month-wall-cells.css, in pixels: the lines of a filled cell, and what a cell of so many weeks holds. */
const LINE = 11.5;
const APART = 1.6;
const ROOM: Readonly<Record<number, number>> = { 4: 124, 5: 95, 6: 85 };
/** Letters of a line, on the safe side. */
const PER_LINE = 25;

/** Fills the cells of a page whenever it is on paper. */
function bindCells(document: Document): void {
	let empty: (() => void) | undefined;
	const fill = () => {
		empty ??= fillCells(document);
	};
	const undo = () => {
		empty?.();
		empty = undefined;
	};
	addEventListener('beforeprint', fill);
	addEventListener('afterprint', undo);
	// Who looks at a page as it is on paper without printing it sends no other word.
	const paper = matchMedia('print');
	paper.addEventListener('change', ({ matches }) => (matches ? fill() : undo()));
	if (paper.matches) fill();
}

/** Fills the cells that hold back something; returns how to take it out again. */
function fillCells(document: Document): () => void {
	const weeks = document.querySelectorAll('.month tbody tr').length;
	const undo = [...document.querySelectorAll<HTMLElement>('.month td:has(.more:not([hidden]))')].map((cell) =>
		fill(cell, ROOM[weeks] ?? 0),
	);
	return () => {
		for (const one of undo) one();
	};
}

function fill(cell: HTMLElement, room: number): () => void {
	const { date = '' } = cell.dataset;
	const list = cell.querySelector('ul');
	const rest = list?.querySelector<HTMLElement>('.more');
	const words = rest?.querySelector('a');
	const day = cell.ownerDocument.getElementById(`d-${date}`);
	if (!list || !rest || !words || !day) return () => {};
	const said = words.textContent;
	const there = [...list.children].filter((item) => item !== rest);
	const shown = there.filter((item) => item.matches('[data-status]')).length;
	const held = [...day.querySelectorAll<HTMLElement>('[data-sessions] > li:not(.unmatched)')].slice(shown);
	const items = held.map((row) => itemOf(cell.ownerDocument, readLine(row, date)));
	let left = room - there.reduce((used, item) => used + heightOf(item), 0);
	const fitting = items.findIndex((item, at) => {
		left -= heightOf(item);
		// Of the last no rest is left, which needs a line.
		return left < (at === items.length - 1 ? 0 : LINE);
	});
	const added = fitting < 0 ? items : items.slice(0, fitting);
	if (added.length === 0) return () => {};
	list.classList.add('filled');
	rest.before(...added);
	const more = items.length - added.length;
	rest.hidden = more === 0;
	words.textContent = said.replace(/\d+/, String(more));
	return () => {
		for (const item of added) item.remove();
		list.classList.remove('filled');
		rest.hidden = false;
		words.textContent = said;
	};
}

function itemOf(document: Document, line: Line): HTMLElement {
	const item = document.createElement('li');
	item.className = line.kind;
	tell(item, line);
	item.append(...elementsOf(document, line));
	return item;
}

const heightOf = ({ textContent }: Element): number => linesOf(textContent.trim()) * LINE + APART;

/** Lines of words that are not broken, but for those that are longer than a line. */
function linesOf(text: string): number {
	let [lines, used] = [1, 0];
	for (const { length } of text.split(/\s+/)) {
		if (used > 0 && used + 1 + length > PER_LINE) {
			lines++;
			used = 0;
		}
		lines += Math.ceil(length / PER_LINE) - 1;
		used += (used > 0 ? 1 : 0) + (length % PER_LINE || length);
	}
	return lines;
}

bindCells(document);
