import { daysBetween } from '../../domain/time/plain-date.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** Further than this nobody moves a session: the year is wrong, or it is another one. */
const MOST_DAYS = 366;

/** A session that is moved to a date before the move was made known, or by more than a year: mostly a slip in the year. */
export const doubtfulMove: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		entry.record.changes.flatMap(({ session, start, on }, at) => {
			if (start === undefined) return [];
			const days = Math.abs(daysBetween(session.slice(0, 10), start.slice(0, 10)));
			const backwards = on !== undefined && start.slice(0, 10) < on;
			if (!backwards && days <= MOST_DAYS) return [];
			return warning('doubtful-move', entry, ['changes', at, 'start'], {
				vi: backwards
					? `buổi ${session} được dời về ${start}, trước cả ngày báo dời (${on})`
					: `buổi ${session} được dời ${days} ngày, đến ${start}`,
				en: backwards
					? `the session ${session} is moved to ${start}, before the move was made known (${on})`
					: `the session ${session} is moved by ${days} days, to ${start}`,
				cureVi: 'Xem lại năm và tháng của start.',
				cureEn: 'Check the year and the month of start.',
			});
		}),
	);
