/** Commemorative days by date, and the months that have a page. Pure; every answer is sorted and stable. */
import type { Day } from '../../schemas/index.ts';
import type { Catalogue, DatedDay } from '../graph/graph.ts';

/** The next time a commemorative day falls, today included; undefined for days announced each year. */
export const nextDate = (catalogue: Catalogue, day: Day): DatedDay | undefined =>
	catalogue.datedDays.find((dated) => dated.day.id === day.id && dated.end >= catalogue.today);

/** Commemorative days from today on, soonest first, each once. */
export function comingDays(catalogue: Catalogue, count: number): DatedDay[] {
	const seen = new Set<string>();
	const found: DatedDay[] = [];
	for (const dated of catalogue.datedDays) {
		if (dated.end < catalogue.today || seen.has(dated.day.id)) continue;
		seen.add(dated.day.id);
		found.push(dated);
		if (found.length === count) break;
	}
	return found;
}

export const daysOn = (catalogue: Catalogue, date: string): DatedDay[] =>
	daysBetweenDates(catalogue, date, date);

/** Commemorative days that touch the given local dates, both inclusive. */
export const daysBetweenDates = (catalogue: Catalogue, from: string, to: string): DatedDay[] =>
	catalogue.datedDays.filter((dated) => dated.start <= to && dated.end >= from);

/** Months that have a page: the site's calendar years, and the month of `now` if it lies outside them. */
export function calendarMonths(catalogue: Catalogue): string[] {
	const { from, to } = catalogue.site.calendar;
	const months: string[] = [];
	for (let year = from; year <= to; year++)
		for (let m = 1; m <= 12; m++) months.push(`${year}-${String(m).padStart(2, '0')}`);
	const now = catalogue.today.slice(0, 7);
	return months.includes(now) ? months : [...months, now].sort();
}
