/**
 * The rows that fit, as the server made them: out of this page of the list, and of its other pages, which are fetched
 * when a row of theirs is to be shown. Nothing is drawn anew; rows of this page are moved, and moved back.
 */

import type { Language } from '../../i18n/languages.ts';
import { type ListName, listPath } from '../../i18n/routes.ts';
import { SAVED_CHANGED } from '../../saved/store.ts';
import { pagesOf } from '../../search/explore/rows.ts';
import type { ExploreData } from '../../search/explore/shape.ts';
import { localNow } from '../../view-time/now.ts';
import { refreshSessions } from '../../view-time/sessions.ts';

/** So many rows are shown at first, and more at a time. */
const STEP = 24;
const NOTE = 'distance';

/** The list has been published anew since this page was: its rows have other numbers now. */
export class Outdated extends Error {}

export interface ResultList {
	/**
	 * Shows rows in the given order, with a line of text where `note` has one; the page as it came for undefined.
	 * Rejects when a page cannot be fetched, and with `Outdated`. Of several calls under way the last one counts.
	 */
	show(rows: readonly number[] | undefined, note: (row: number) => string | undefined): Promise<void>;
}

/** Throws `Outdated` when the page and the data are of different builds. */
export function resultList(
	root: HTMLElement,
	data: ExploreData,
	{ list, language }: { readonly list: ListName; readonly language: Language },
): ResultList {
	const { dataset, ownerDocument: document } = root;
	if (dataset.version !== data.version) throw new Outdated();
	const [section, target, more] = [
		element(root, '.explored'),
		element(root, '#explored'),
		element(root, '.more-rows'),
	];
	const pages = new Map<number, Promise<readonly HTMLElement[]>>();
	const homes = [...root.querySelectorAll<HTMLElement>('[data-rows]')].map((home) => ({
		home,
		rows: [...home.children],
	}));
	pages.set(Number(dataset.page), Promise.resolve(rowsOn(root)));
	let turn = 0;

	function page(number: number): Promise<readonly HTMLElement[]> {
		const known = pages.get(number);
		if (known) return known;
		const fetched = fetchPage(listPath(language, list, number), data.version);
		pages.set(number, fetched);
		// A failed download is asked for again the next time.
		fetched.catch(() => pages.delete(number));
		return fetched;
	}

	async function draw(rows: readonly number[], shown: number, note: (row: number) => string | undefined) {
		const mine = turn;
		const wanted = rows.slice(0, shown);
		const fetched = new Map(
			await Promise.all(pagesOf(data, wanted).map(async (number) => [number, await page(number)] as const)),
		);
		if (mine !== turn) return;
		const items = wanted.map((row) => {
			const item = fetched.get(Math.floor(row / data.pageRows) + 1)?.[row % data.pageRows];
			if (!item) throw new Error(`row ${row} stands on no page of ${list}`);
			write(item, note(row));
			return item;
		});
		target.replaceChildren(...items);
		setListed(false);
		more.hidden = rows.length <= shown;
		element(more, 'button').onclick = async () => {
			await draw(rows, shown + STEP, note);
			target.children[shown]?.querySelector('a')?.focus();
		};
		refresh();
	}

	function setListed(listed: boolean): void {
		section.hidden = listed;
		for (const part of document.querySelectorAll<HTMLElement>('[data-listed]')) part.hidden = !listed;
	}

	/** The page's own script decides what is past, and binds the buttons for saving. */
	function refresh(): void {
		refreshSessions(document, localNow(new Date(), document.documentElement.dataset.zone ?? 'UTC'));
		dispatchEvent(new Event(SAVED_CHANGED));
	}

	return {
		async show(rows, note) {
			turn++;
			if (rows) return draw(rows, STEP, note);
			for (const item of target.children) write(item, undefined);
			for (const { home, rows: own } of homes) home.replaceChildren(...own);
			target.replaceChildren();
			setListed(true);
			refresh();
		},
	};
}

function element(root: ParentNode, selector: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the page has no ${selector}`);
	return found;
}

const rowsOn = (root: ParentNode): readonly HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>('[data-rows] > li'),
];

async function fetchPage(address: string, version: string): Promise<readonly HTMLElement[]> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	const root = new DOMParser()
		.parseFromString(await answer.text(), 'text/html')
		.querySelector<HTMLElement>('.explore');
	if (root?.dataset.version !== version) throw new Outdated();
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
