/** What each weekday of a month usually holds: how many places are open, and what sources say of that day. Pure. */
import { openOn } from '../../domain/opening/opening-hours.ts';
import { isUsualOn } from '../../domain/sessions/usual.ts';
import { dateOf, daysInMonth, weekdayIndex } from '../../domain/time/plain-date.ts';
import type { Catalogue } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { type UsualOffer, usualInMonth } from './usual-offers.ts';

export interface UsualWeekday {
	/** Places known to be open on a usual day; of those at unknown hours too. */
	readonly open: number;
	readonly offers: readonly UsualOffer[];
}

/** Monday first. `month` is `YYYY-MM`. */
export const usualWeek = remembered((catalogue, month): readonly UsualWeekday[] => {
	const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
	const dates = Array.from(
		{ length: daysInMonth(year, number) },
		(_, at) => dateOf(year, number, at + 1) ?? '',
	);
	const offers = usualInMonth(catalogue, number);
	return Array.from({ length: 7 }, (_, weekday) => {
		const own = dates.filter((date) => weekdayIndex(date) === weekday);
		// A holiday tells nothing of the others; a season has begun by the second week.
		const usualDay = own.filter((date) => !catalogue.holidays.has(date))[1] ?? own[0] ?? '';
		return {
			open: openCount(catalogue, usualDay),
			offers: offers.filter(({ usual }) => own.some((date) => isUsualOn(usual, date))),
		};
	});
});

function openCount(catalogue: Catalogue, date: string): number {
	const isHoliday = (day: string) => catalogue.holidays.has(day);
	return catalogue.records.places.filter(({ openingHours }) => {
		const { state } = openOn(openingHours, date, isHoliday);
		return state === 'open' || state === 'hours-unknown';
	}).length;
}
