import { type DayRule, dayRange, nearby } from '../domain/commemorative-day.ts';
import { yearOf } from '../domain/plain-date.ts';
import { located, type Rule, warning } from './rule.ts';

/** A day off that was announced for one year, but lies far from the holiday: mostly a slip in the month or the year. */
export const strayDayOff: Rule = (input) =>
	located(input, 'days').flatMap((entry) => {
		const { rule, sinceYear, publicHoliday } = entry.record;
		return (publicHoliday?.alsoOff ?? []).flatMap((date, at) => {
			if (isNear(rule, date, sinceYear)) return [];
			return warning('stray-day-off', entry, ['publicHoliday', 'alsoOff', at], {
				vi: `ngày nghỉ ${date} cách xa ngày lễ`,
				en: `the day off ${date} is far from the holiday`,
				cureVi: 'Xem lại tháng và năm. Ngày nghỉ bù, nghỉ thêm thường chỉ cách ngày lễ vài ngày.',
				cureEn: 'Check the month and the year. Days in lieu are mostly a few days from the holiday.',
			});
		});
	});

/** The day of the year before or after may be the nearer one. A day announced each year has no date to compare with. */
function isNear(rule: DayRule, date: string, since: number | undefined): boolean {
	if (rule.kind === 'announced') return true;
	return [-1, 0, 1].some((offset) => {
		const range = dayRange(rule, yearOf(date) + offset, since);
		return range !== undefined && nearby(date, range);
	});
}
