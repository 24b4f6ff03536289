/**
 * The rows that fit, as the server made them: out of this page of the list, and of its other pages, which are fetched
 * when a row of theirs is to be shown. Nothing is drawn anew; rows of this page are moved, and moved back.
 */

import { download } from '../../downloads/download.ts';
import { pagesOf } from '../../filters/lists/rows.ts';
import type { ExploreData } from '../../filters/lists/shape.ts';
import type { Language } from '../../i18n/languages.ts';
import { type ListName, listPath } from '../../i18n/routes.ts';
import { SAVED_CHANGED } from '../saving/store.ts';
import { nowOfPage } from '../view/now.ts';
import { refreshSessions } from '../view-time/sessions.ts';
import { listsOf, type MadeRow, rowsOn } from './result-rows.ts';

/** So many rows are shown at first, and more at a time. */
const STEP = 24;
const NOTE = 'distance';

/** The list has been published anew since this page was: its rows have other numbers now. */
export class Outdated extends Error {}

export interface ResultList {
	/**
	 * Shows rows in the given order, each under its heading; with `note`, which gives some a line of text, in one list,
	 * for their order is another than the page's. The page as it came for undefined. Of several calls under way the last
	 * one counts.
	 */
	show(rows: readonly number[] | undefined, note?: Note): void;
	/** What was to be shown and failed. */
	retry(): void;
}

type Note = (row: number) => string | undefined;

interface Setting {
	readonly list: ListName;
	readonly language: Language;
	/** What was asked for last is shown. */
	done(): void;
	/** A page could not be fetched, or is `Outdated`; what was shown before stays. */
	failed(error: unknown): void;
}

/** Throws `Outdated` when the page and the data are of different builds. */
export function resultList(
	root: HTMLElement,
	data: ExploreData,
	{ list, language, done, failed }: Setting,
): ResultList {
	const { dataset, ownerDocument: document } = root;
	if (dataset.version !== data.version) throw new Outdated();
	const [section, target, more] = [
		element(root, '.explored'),
		element(root, '#explored'),
		element(root, '.more-rows'),
	];
	const pages = new Map<number, Promise<readonly MadeRow[]>>();
	const homes = [...root.querySelectorAll<HTMLElement>('[data-rows]')].map((home) => ({
		home,
		rows: [...home.children],
	}));
	pages.set(Number(dataset.page), Promise.resolve(rowsOn(root)));
	let turn = 0;
	let last = (): Promise<void> => Promise.resolve();

	function page(number: number): Promise<readonly MadeRow[]> {
		const known = pages.get(number);
		if (known) return known;
		const fetched = fetchPage(listPath(language, list, number), data.version);
		pages.set(number, fetched);
		// A failed download is asked for again the next time.
		fetched.catch(() => pages.delete(number));
		return fetched;
	}

	/** In turn: an answer that comes late does not take the place of what was asked for since. */
	async function run(work: (isLast: () => boolean) => Promise<void>): Promise<void> {
		const mine = ++turn;
		const isLast = () => mine === turn;
		last = () => run(work);
		try {
			await work(isLast);
			if (isLast()) done();
		} catch (error) {
			if (isLast()) failed(error);
		}
	}

	async function draw(
		rows: readonly number[],
		shown: number,
		note: Note | undefined,
		isLast: () => boolean,
	): Promise<readonly MadeRow[]> {
		const wanted = rows.slice(0, shown);
		const fetched = new Map(
			await Promise.all(pagesOf(data, wanted).map(async (number) => [number, await page(number)] as const)),
		);
		if (!isLast()) return [];
		const items = wanted.map((row) => {
			const item = fetched.get(Math.floor(row / data.pageRows) + 1)?.[row % data.pageRows];
			if (!item) throw new Error(`row ${row} stands on no page of ${list}`);
			write(item.element, note?.(row));
			return item;
		});
		target.replaceChildren(...listsOf(document, list === 'events' ? 'dated' : 'tiles', items, !note));
		setListed(false);
		more.hidden = rows.length <= shown;
		element(more, 'button').onclick = () =>
			run(async (isLast) => {
				const items = await draw(rows, shown + STEP, note, isLast);
				items[shown]?.element.querySelector('a')?.focus();
			});
		refresh();
		return items;
	}

	function setListed(listed: boolean): void {
		section.hidden = listed;
		for (const part of document.querySelectorAll<HTMLElement>('[data-listed]')) part.hidden = !listed;
	}

	/** The page's own script decides what is past, and binds the buttons for saving. */
	function refresh(): void {
		refreshSessions(document, nowOfPage());
		dispatchEvent(new Event(SAVED_CHANGED));
	}

	function putBack(): void {
		for (const item of target.querySelectorAll('li')) write(item, undefined);
		for (const { home, rows } of homes) home.replaceChildren(...rows);
		target.replaceChildren();
		setListed(true);
		refresh();
	}

	return {
		show: (rows, note) =>
			void run(async (isLast) => {
				if (rows) await draw(rows, STEP, note, isLast);
				else putBack();
			}),
		retry: () => void last(),
	};
}

function element(root: ParentNode, selector: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the page has no ${selector}`);
	return found;
}

async function fetchPage(address: string, version: string): Promise<readonly MadeRow[]> {
	const answer = await download(address, { html: true });
	const root = new DOMParser()
		.parseFromString(await answer.text(), 'text/html')
		.querySelector<HTMLElement>('.explore');
	// Another page came in its place, such as that of a network which wants a login first.
	if (!root) throw new Error(`${address} is no list`);
	if (root.dataset.version !== version) throw new Outdated();
	return rowsOn(root);
}

/** The line under a row, if it is to have one. */
function write(item: Element, text: string | undefined): void {
	const there = item.querySelector(`.${NOTE}`);
	if (text === undefined) {
		there?.remove();
		return;
	}
	const line = there ?? item.ownerDocument.createElement('p');
	line.className = `${NOTE} small num`;
	line.textContent = text;
	if (!there) (item.querySelector(':scope > div:not(.mosaic)') ?? item).append(line);
}
