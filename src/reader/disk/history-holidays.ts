/** When each date became a day off, or ceased to be one: classes that keep the holidays are moved by it. */

import { LUNAR_RANGE } from '../../domain/lunar/lunar.ts';
import { type HolidayDay, holidayDates } from '../../domain/sessions/holidays.ts';
import { collections } from '../../schemas/index.ts';
import { yamlValue } from './history-parts.ts';
import type { Version } from './history-versions.ts';

/** By date, the last such change in seconds. `days`: the versions of each day's file. */
export function holidayTimes(days: Iterable<readonly Version[]>): Map<string, number> {
	const times = new Map<string, number>();
	for (const versions of days) {
		let before: ReadonlySet<string> = new Set();
		let rule = '';
		for (const { time, text } of versions) {
			const day = text === undefined ? undefined : holidayIn(text);
			if (day === 'unreadable') continue;
			const said = JSON.stringify(day ?? {});
			if (said === rule) continue;
			rule = said;
			const after = new Set(day ? holidayDates([day], LUNAR_RANGE.from, LUNAR_RANGE.to).keys() : []);
			for (const date of before.symmetricDifference(after))
				times.set(date, Math.max(time, times.get(date) ?? time));
			before = after;
		}
	}
	return times;
}

/** What a day's file says of days off; undefined where it says nothing, or is not published. */
function holidayIn(text: string): HolidayDay | 'unreadable' | undefined {
	const { data } = collections.days.schema.safeParse(yamlValue(text));
	if (!data) return 'unreadable';
	const { rule, sinceYear, publicHoliday, draft, replacedBy } = data;
	if (!publicHoliday || draft || replacedBy !== undefined) return undefined;
	const { note: _, ...off } = publicHoliday;
	return { id: '', rule, ...(sinceYear === undefined ? {} : { sinceYear }), publicHoliday: off };
}
