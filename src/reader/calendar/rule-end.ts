/** Where a rule of recurrence ends, and the days until there. */
import { addDays } from '../../domain/time/plain-date.ts';
import { dateOfLocal, isDateOnly } from '../../domain/time/wall-time.ts';
import type { CalendarSetting } from './calendar-when.ts';
import { type Written, writtenMoment } from './moments.ts';
import { type Recurrence, recurringDays } from './recurrence.ts';

/** The last year for which the site has a calendar (schemas/years.ts judges it; here it only bounds the walk). */
export const LAST_YEAR = 2051;

/** The last day on which a session may fall, in the site's time; `unknown` where finding out would take too long. */
export function lastDay(
	rule: Recurrence,
	start: Written,
	setting: CalendarSetting,
): string | undefined | 'unknown' {
	const { toSite } = setting;
	if (rule.count !== undefined) {
		let last = dateOfLocal(start.local);
		for (const date of walked(rule, start, `${LAST_YEAR}-12-31`, setting)) last = date;
		if (setting.budget.days < 0) return 'unknown';
		return dateOfLocal(toSite({ local: last + start.local.slice(10), zone: start.zone }));
	}
	if (rule.until === undefined) return undefined;
	const end = untilOf(rule, start, setting);
	if (end === undefined) return 'unknown';
	if (end.slice(0, 4) > String(LAST_YEAR)) return undefined;
	const clock = toSite(start).slice(10);
	return !isDateOnly(end) && clock && end.slice(10) < clock
		? addDays(dateOfLocal(end), -1)
		: dateOfLocal(end);
}

/** The last moment of a rule, as the site's time. */
export function untilOf(
	{ until }: Recurrence,
	{ zone }: Written,
	{ toSite }: CalendarSetting,
): string | undefined {
	const written =
		until === undefined ? undefined : writtenMoment(until, zone === 'floating' ? undefined : zone);
	return written && toSite(written);
}

/** The days of a rule until `last`; of one that is not counted from yesterday on. */
export const walked = (
	rule: Recurrence,
	start: Written,
	last: string,
	{ budget, today }: CalendarSetting,
): Generator<string> => recurringDays(rule, dateOfLocal(start.local), last, addDays(today, -1), budget);
