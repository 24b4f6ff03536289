/** The main commemorative days that are ahead, for the whole city and for one ward. */
import type { Day } from '../../schemas/index.ts';
import { type Catalogue, listed } from '../graph/graph.ts';
import { byWard, wardsTold } from './by-kind-and-ward.ts';
import { LISTS, orderOfDay, type Shown, shownAhead, whenShown } from './days-ahead.ts';
import { type Edition, mainEditions } from './edition.ts';
import { sessionsOfEdition } from './edition-sessions.ts';
import { countActivities } from './excerpt.ts';

/** A main day's edition with what the catalogue records of it. */
export interface MainDay {
	readonly day: Day;
	readonly edition: Edition;
	readonly activities: number;
	readonly wards: number;
}

/** The main days of the site, soonest edition first. */
export const mainDaysAhead = (catalogue: Catalogue): Shown<MainDay>[] =>
	shownAhead(catalogue, LISTS, mainEditions, ({ edition }) => orderOfDay(edition.dated)).map((shown) => {
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
		({ edition }) => orderOfDay(edition.dated),
	).map((shown) => {
		const { day, edition } = shown.item;
		const sessions = sessionsOfEdition(whenShown(catalogue, shown), day, edition, pool).filter((dated) =>
			wardsTold(catalogue, dated).includes(wardId),
		);
		return { ...shown, item: { day, edition, activities: countActivities(sessions) } };
	});
};
