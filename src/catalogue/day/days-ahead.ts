/**
 * What is "next" changes with the day on which a page is read. A page carries the answers of the days ahead as well,
 * each with its time, and the view-time script shows the one that holds. Pure; every answer is sorted and stable.
 */
import { byText } from '../../domain/text/by-text.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Day } from '../../schemas/index.ts';
import type { Catalogue, DatedDay } from '../graph/graph.ts';
import { comingDays, nextDate } from '../time/dated-days.ts';
import { datesAfter, type Edition, editionOf } from './edition.ts';

/** Something on a page, and the local dates between which it is meant: from the build or until further notice where open. */
export interface Shown<T> {
	readonly item: T;
	/** The first date on which it is shown, if that is after the build. */
	readonly from: string | undefined;
	/** The first date on which it is no longer shown. */
	readonly until: string | undefined;
}

/** Lists change for so long beyond the build: longer than any site stays without a new one. */
export const LISTS = 60;
/** The page of one day knows its next edition: less than a year, so that there is one change of each answer at most. */
const ONE_DAY = 300;

/**
 * The answers to a question on each of the days from the build on. `key` tells answers apart and puts them in order.
 * Each answer is taken to hold for one stretch of days.
 */
export function shownAhead<T>(
	catalogue: Catalogue,
	days: number,
	question: (then: Catalogue) => readonly T[],
	key: (item: T) => string,
): Shown<T>[] {
	const stretches = new Map<string, { item: T; first: number; last: number }>();
	for (let ahead = 0; ahead <= days; ahead++) {
		const then = ahead === 0 ? catalogue : onDate(catalogue, addDays(catalogue.today, ahead));
		for (const item of question(then)) {
			const stretch = stretches.get(key(item));
			if (stretch) stretch.last = ahead;
			else stretches.set(key(item), { item, first: ahead, last: ahead });
		}
	}
	return [...stretches]
		.sort(([a], [b]) => byText(a, b))
		.map(([, { item, first, last }]) => ({
			item,
			from: first === 0 ? undefined : addDays(catalogue.today, first),
			until: last === days ? undefined : addDays(catalogue.today, last + 1),
		}));
}

/** The same catalogue as read on a later date, from midnight. */
const onDate = (catalogue: Catalogue, today: string): Catalogue => ({
	...catalogue,
	today,
	now: `${today}T00:00`,
});

export const orderOfDay = ({ start, day }: DatedDay): string => `${start} ${day.id}`;

const known = <T>(answer: T | undefined): readonly T[] => (answer === undefined ? [] : [answer]);

/** This edition of a commemorative day, and the next once its window is over. */
export const editionsAhead = (catalogue: Catalogue, day: Day): Shown<Edition>[] =>
	shownAhead(
		catalogue,
		ONE_DAY,
		(then) => known(editionOf(then, day)),
		({ dated }) => orderOfDay(dated),
	);

/** When it falls next: the day itself may be over while its window lasts. */
export const nextDatesAhead = (catalogue: Catalogue, day: Day): Shown<DatedDay>[] =>
	shownAhead(catalogue, ONE_DAY, (then) => known(nextDate(then, day)), orderOfDay);

/** The `count` times after the next. */
export const laterDatesAhead = (catalogue: Catalogue, day: Day, count: number): Shown<DatedDay>[] =>
	shownAhead(
		catalogue,
		ONE_DAY,
		(then) => known(nextDate(then, day)).flatMap(({ start }) => datesAfter(then, day, start, count)),
		orderOfDay,
	);

/** The next commemorative days that `wanted` lets through. */
export const comingDaysAhead = (
	catalogue: Catalogue,
	count: number,
	wanted: (day: Day) => boolean,
): Shown<DatedDay>[] =>
	shownAhead(
		catalogue,
		LISTS,
		(then) =>
			comingDays(then, Number.POSITIVE_INFINITY)
				.filter(({ day }) => wanted(day))
				.slice(0, count),
		orderOfDay,
	);

/** What is linked and still ahead counts for the edition: still ahead when that is shown. */
export const whenShown = (catalogue: Catalogue, { from }: Shown<unknown>): Catalogue =>
	from === undefined ? catalogue : onDate(catalogue, from);
