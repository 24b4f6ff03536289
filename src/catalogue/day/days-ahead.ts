/**
 * What is "next" changes with the day on which a page is read. A page carries the answers of the days ahead as well,
 * each with its time, and the view-time script shows the one that holds. Pure; every answer is sorted and stable.
 */
import { byText } from '../../domain/text/by-text.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Day } from '../../schemas/index.ts';
import { type Catalogue, type DatedDay, listed } from '../graph/graph.ts';
import { comingDays, nextDate } from '../time/dated-days.ts';
import {
	byWard,
	countActivities,
	datesAfter,
	type Edition,
	editionOf,
	mainEditions,
	sessionsOfEdition,
	wardsTold,
} from './edition.ts';

/** Something on a page, and the local dates between which it is meant: from the build or until further notice where open. */
export interface Shown<T> {
	readonly item: T;
	/** The first date on which it is shown, if that is after the build. */
	readonly from: string | undefined;
	/** The first date on which it is no longer shown. */
	readonly until: string | undefined;
}

/** Lists change for so long beyond the build: longer than any site stays without a new one. */
const LISTS = 60;
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

const inOrder = ({ start, day }: DatedDay): string => `${start} ${day.id}`;

const known = <T>(answer: T | undefined): readonly T[] => (answer === undefined ? [] : [answer]);

/** This edition of a commemorative day, and the next once its window is over. */
export const editionsAhead = (catalogue: Catalogue, day: Day): Shown<Edition>[] =>
	shownAhead(
		catalogue,
		ONE_DAY,
		(then) => known(editionOf(then, day)),
		({ dated }) => inOrder(dated),
	);

/** When it falls next: the day itself may be over while its window lasts. */
export const nextDatesAhead = (catalogue: Catalogue, day: Day): Shown<DatedDay>[] =>
	shownAhead(catalogue, ONE_DAY, (then) => known(nextDate(then, day)), inOrder);

/** The `count` times after the next. */
export const laterDatesAhead = (catalogue: Catalogue, day: Day, count: number): Shown<DatedDay>[] =>
	shownAhead(
		catalogue,
		ONE_DAY,
		(then) => known(nextDate(then, day)).flatMap(({ start }) => datesAfter(then, day, start, count)),
		inOrder,
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
		inOrder,
	);

/** A main day's edition with what the catalogue records of it. */
export interface MainDay {
	readonly day: Day;
	readonly edition: Edition;
	readonly activities: number;
	readonly wards: number;
}

/** The main days of the site, soonest edition first. */
export const mainDaysAhead = (catalogue: Catalogue): Shown<MainDay>[] =>
	shownAhead(catalogue, LISTS, mainEditions, ({ edition }) => inOrder(edition.dated)).map((shown) => {
		const { day, edition } = shown.item;
		const sessions = sessionsOfEdition(whenShown(catalogue, shown), day, edition);
		const wards = byWard(catalogue, sessions).wards.length;
		return { ...shown, item: { day, edition, activities: countActivities(sessions), wards } };
	});

/** The next main days, and how many activities in one ward the catalogue records for each. */
export const mainDaysInWardAhead = (
	catalogue: Catalogue,
	wardId: string,
	count: number,
): Shown<Omit<MainDay, 'wards'>>[] => {
	const pool = listed(catalogue.eventsInWard, wardId);
	return shownAhead(
		catalogue,
		LISTS,
		(then) => mainEditions(then).slice(0, count),
		({ edition }) => inOrder(edition.dated),
	).map((shown) => {
		const { day, edition } = shown.item;
		const sessions = sessionsOfEdition(whenShown(catalogue, shown), day, edition, pool).filter((dated) =>
			wardsTold(catalogue, dated).includes(wardId),
		);
		return { ...shown, item: { day, edition, activities: countActivities(sessions) } };
	});
};

/** What is linked and still ahead counts for the edition: still ahead when that is shown. */
const whenShown = (catalogue: Catalogue, { from }: Shown<unknown>): Catalogue =>
	from === undefined ? catalogue : onDate(catalogue, from);
