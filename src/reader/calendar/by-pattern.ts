/** A series by a pattern of ours, where one says exactly the same. */
import { patternSlots } from '../../domain/sessions/pattern.ts';
import { addDays, dayNumber, daysBetween } from '../../domain/time/plain-date.ts';
import { addMinutes, dateOfLocal, isDateOnly, minutesBetween } from '../../domain/time/wall-time.ts';
import { type CalendarSchedule, type CalendarSetting, once, withDefaults } from './calendar-when.ts';
import type { Written } from './moments.ts';
import { patternOf } from './pattern-of.ts';
import type { RawEvent } from './raw-event.ts';
import type { Recurrence } from './recurrence.ts';
import { lastDay } from './rule-end.ts';
import { type EntryLength, slotAt } from './slots.ts';

/** Undefined where none does. */
export function byPattern(
	event: RawEvent,
	start: Written,
	rule: Recurrence,
	length: EntryLength,
	setting: CalendarSetting,
): CalendarSchedule | undefined {
	const { toSite } = setting;
	const pattern = patternOf(rule, dateOfLocal(start.local));
	const first = toSite(start);
	if (!pattern || (length.wholeDays ? length.length > 1 : length.length >= 1440)) return undefined;
	const until = lastDay(rule, start, setting);
	if (until === 'unknown' || !keepsItsHour(start, until ?? setting.last, setting)) return undefined;
	if (until !== undefined && until <= dateOfLocal(first) && event.extra.length === 0)
		return once(slotAt(start, length, toSite));
	const end = length.length > 0 && !length.wholeDays ? addMinutes(first, length.length).slice(11) : undefined;
	const bare = {
		...pattern,
		from: dateOfLocal(first),
		...(length.wholeDays ? {} : { time: { start: first.slice(11), ...(end === undefined ? {} : { end }) } }),
		...(until === undefined ? {} : { until }),
	};
	const slots = (date: string) =>
		patternSlots(withDefaults(bare), dayNumber(date), dayNumber(date), new Set());
	const off = event.off.flatMap((one) => slots(dateOfLocal(toSite(one))).map((slot) => slot.start));
	const extra = [...new Set(event.extra.map(toSite))]
		.filter(
			(one) =>
				isDateOnly(one) === length.wholeDays && !slots(dateOfLocal(one)).some((slot) => slot.start === one),
		)
		.sort();
	return {
		when: extra.length > 0 ? { ...bare, extra } : bare,
		off: [...new Set(off)].sort(),
		listed: false,
		over: until === undefined ? undefined : [until, ...extra.map(dateOfLocal)].sort().at(-1),
	};
}

/** Whether the site's clocks show one hour of one day for all of a series, though another zone's clocks may change. */
function keepsItsHour(start: Written, until: string, { toSite }: CalendarSetting): boolean {
	const shift = minutesBetween(start.local, toSite(start));
	const [date, clock] = [dateOfLocal(start.local), start.local.slice(10)];
	const days = Math.min(Math.max(0, daysBetween(date, until)), MOST_LOOKED_AT);
	for (let n = 0; n < days + STEP; n += STEP) {
		const local = addDays(date, Math.min(n, days)) + clock;
		const there = toSite({ local, zone: start.zone });
		if (dateOfLocal(there) !== dateOfLocal(local) || minutesBetween(local, there) !== shift) return false;
	}
	return true;
}
/** In days. */
const STEP = 14;
/** In days: clocks that change do so every year. */
const MOST_LOOKED_AT = 4 * 366;
