import { nearby, rangesAround } from '../../domain/sessions/commemorative-day.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A day off that was announced for one year, but lies far from the holiday: mostly a slip in the month or the year. */
export const strayDayOff: Rule = (input) =>
	located(input, 'days').flatMap((entry) => {
		const { rule, sinceYear, publicHoliday } = entry.record;
		return (publicHoliday?.alsoOff ?? []).flatMap((date, at) => {
			// A day announced each year has no date to compare with.
			if (rule.kind === 'announced') return [];
			if (rangesAround(rule, date, sinceYear).some((range) => nearby(date, range))) return [];
			return warning('stray-day-off', entry, ['publicHoliday', 'alsoOff', at], {
				vi: `ngày nghỉ ${date} cách xa ngày lễ`,
				en: `the day off ${date} is far from the holiday`,
				cureVi: 'Xem lại tháng và năm. Ngày nghỉ bù, nghỉ thêm thường chỉ cách ngày lễ vài ngày.',
				cureEn: 'Check the month and the year. Days in lieu are mostly a few days from the holiday.',
			});
		});
	});
