/** A school year, month by month: days to remember, sessions for schools, offers that have a season. Pure. */

import { isOff } from '../../domain/sessions/session.ts';
import { addMonths, monthOf, monthsBetween, yearOf } from '../../domain/time/plain-date.ts';
import type { Programme } from '../../schemas/index.ts';
import type { Catalogue, DatedDay, DatedSession } from '../graph/graph.ts';
import { forPupils } from './school-offers.ts';

interface SchoolMonth {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly days: readonly DatedDay[];
	/** Of events for schools that begin in it, in order of time; what is called off is left out. */
	readonly sessions: readonly DatedSession[];
	/** Offers for a class whose months, or whose usual months, name this one. */
	readonly offers: readonly Programme[];
}

export interface SchoolYear {
	/** The year in which it begins. */
	readonly from: number;
	readonly months: readonly SchoolMonth[];
	/** Offers for a class that name no months: they are asked for at any time. */
	readonly allYear: readonly Programme[];
}

/** September to May; from June on teachers plan the next one. */
const FIRST_MONTH = 9;
const PLANNING_BEGINS = 6;
const MONTHS = 9;

/** The calendar year in which the school year of today begins, or the one that teachers plan. */
export const schoolYearBegins = ({ today }: Pick<Catalogue, 'today'>): number =>
	monthOf(today) >= PLANNING_BEGINS ? yearOf(today) : yearOf(today) - 1;

export function schoolYear(catalogue: Catalogue): SchoolYear {
	const from = schoolYearBegins(catalogue);
	const first = `${from}-${String(FIRST_MONTH).padStart(2, '0')}`;
	const { classes, events } = forPupils(catalogue);
	const forSchools = new Set(events.map(({ id }) => id));
	const sessions = catalogue.allSessions.filter(
		({ event, session }) => forSchools.has(event.id) && !isOff(session),
	);
	const monthsOf = ({ months, usual }: Programme): readonly number[] =>
		months.length > 0 ? months : (usual?.months ?? []);
	return {
		from,
		months: monthsBetween(first, addMonths(first, MONTHS - 1)).map((month) => ({
			month,
			days: catalogue.datedDays.filter(({ start }) => start.startsWith(month)),
			sessions: sessions.filter(({ session }) => session.start.startsWith(month)),
			offers: classes.filter((offer) => monthsOf(offer).includes(monthOf(month))),
		})),
		allYear: classes.filter((offer) => monthsOf(offer).length === 0),
	};
}
