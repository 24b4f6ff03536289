/**
 * The filters of today and of this weekend, fetched when somebody comes near them (RANGE_FILTERS_AHEAD). One bar for
 * dated sessions, open places and usual offers alike; the choice stands in the address.
 */
import { distanceBetween, type Position } from '../../../domain/map/distance.ts';
import { matcherOf } from '../../../filters/match.ts';
import { ofRange, type RangeData } from '../../../filters/range-shape.ts';
import {
	type FilterState,
	formatFilters,
	isEmpty,
	NOTHING_CHOSEN,
	parseFilters,
} from '../../../filters/state.ts';
import { filters as filterMessages } from '../../../i18n/messages/filters.ts';
import { hearNow } from '../../filters/early.ts';
import { whenParsed } from '../../filters/when-parsed.ts';
import { nowOfPage } from '../../view/now.ts';
import { onReturn } from '../../view-time/on-return.ts';
import { refreshSessions } from '../../view-time/sessions.ts';
import { bindBar, showInBar, typedEarly } from './bar.ts';
import { openDaysIn } from './open-days.ts';
import { askPosition } from './position.ts';
import { countRows, markRows, sayNone } from './rows.ts';
import { notesOf, saidOf } from './said.ts';
import { rangeFilterWordsIn } from './words.ts';

whenParsed(document, () => {
	const bar = document.querySelector<HTMLElement>('.filters');
	const text = document.getElementById('filter-data')?.textContent;
	if (bar && text) start(bar, JSON.parse(text) as RangeData); // written by the same build
});

function start(bar: HTMLElement, data: RangeData): void {
	const root = document;
	const language = root.documentElement.lang === 'en' ? 'en' : 'vi';
	const t = rangeFilterWordsIn(language);
	const ageWords = filterMessages[language].filterAgeYears;
	const [said, notes] = bar.querySelectorAll('.filter-count > span');
	const days = openDaysIn(root, t);
	const match = matcherOf(
		data,
		data.rows.map((profile) => ({ profile, from: '', to: '' })),
	);
	let state = read();
	let position: Position | undefined;
	let nearWords = '';
	let typing = false;

	function read(): FilterState {
		return ofRange(parseFilters(location.search));
	}
	function show(): void {
		const now = nowOfPage();
		const { fits } = match(state, now.slice(0, 10));
		const from = position;
		const chosen = {
			fits: isEmpty(state) ? undefined : (row: number) => fits[row] === true,
			metres: from && ((row: number) => metresTo(data, row, from)),
		};
		markRows(root, chosen, language);
		for (const day of days) day.show(chosen);
		const names = showInBar(bar, state, from !== undefined, ageWords);
		refreshSessions(root, now);
		sayNone(root, chosen.fits !== undefined, t);
		const clear = bar.querySelector<HTMLElement>('[data-clear]');
		if (clear) clear.hidden = names.length === 0;
		if (said) said.textContent = saidOf(names, countRows(root), language);
		if (notes) notes.textContent = notesOf(state, nearWords, language);
		delete root.documentElement.dataset.query;
	}
	function choose(next: FilterState, typed: boolean): void {
		const address = location.pathname + formatFilters(next, location.search) + location.hash;
		if (typed && typing) history.replaceState(history.state, '', address);
		else history.pushState(null, '', address);
		typing = typed;
		state = next;
		show();
	}
	bindBar(bar, {
		choose,
		clear: () => choose(NOTHING_CHOSEN, false),
		state: () => state,
		near() {
			const told = (found: Position | undefined, words: string) => {
				position = found;
				nearWords = words;
				show();
			};
			if (position) return told(undefined, '');
			told(undefined, t.rangeNearAsking);
			askPosition().then(
				(found) => told(found, t.rangeNear),
				() => told(undefined, t.rangeNearNot),
			);
		},
	});
	addEventListener('popstate', () => {
		typing = false;
		state = read();
		show();
	});
	// Another weekend has been followed.
	addEventListener('hashchange', show);
	// Another day may have come meanwhile, with other places.
	onReturn(show);
	const early = typedEarly(bar, state);
	if (formatFilters(early) === formatFilters(state)) show();
	else choose(early, true);
	hearNow(bar);
}

function metresTo({ at, spots }: RangeData, row: number, from: Position): number | undefined {
	const spot = spots[at[row] ?? -1];
	return spot && distanceBetween(from, { lat: spot[0], lng: spot[1] });
}
