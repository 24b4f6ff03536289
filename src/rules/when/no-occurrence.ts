import { addDays } from '../../domain/time/plain-date.ts';
import { shown } from '../../reader/text/words.ts';
import { missedYears } from '../kit/missed-years.ts';
import { error, located, type Rule } from '../kit/rule.ts';
import { startsOf } from '../kit/schedule.ts';
import { firstTimesOf } from '../kit/yearly.ts';

/**
 * A schedule that never comes to a session: a pattern without a day, a yearly event on a day without a fixed date, or
 * in years that do not have the day.
 */
export const noOccurrence: Rule = (input) => {
	const starts = startsOf(input);
	const firstTimeOf = firstTimesOf(input);
	const announced = new Set(input.records.days.flatMap((d) => (d.rule.kind === 'announced' ? [d.id] : [])));
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind === 'day-yearly' && announced.has(when.day)) {
			return error('no-occurrence', entry, ['when', 'day'], {
				vi: `${shown(when.day)} được công bố ngày hằng năm nên không tính trước được`,
				en: `the date of ${shown(when.day)} is announced each year and cannot be computed`,
				cureVi: 'Dùng when: { kind: announced }, hoặc ghi ngày đã công bố.',
				cureEn: 'Use when: { kind: announced }, or write the announced date.',
			});
		}
		if (when.kind === 'lunar-yearly' || when.kind === 'day-yearly') {
			const first = firstTimeOf(entry.record);
			if (!first || first.date !== undefined) return [];
			return error('no-occurrence', entry, ['when', 'untilYear'], missedYears(entry.record, when, starts));
		}
		if ((when.kind !== 'weekly' && when.kind !== 'monthly') || (when.until ?? when.from) < when.from)
			return [];
		const comes = (to: string) => starts(entry.record, { from: when.from, to }).length > 0;
		// Nearly all come soon: the long look is for those that do not.
		if (when.until ? comes(when.until) : comes(addDays(when.from, SOON)) || comes(addDays(when.from, LATE)))
			return [];
		return error(
			'no-occurrence',
			entry,
			['when'],
			{
				vi: 'lịch lặp này không cho buổi nào',
				en: 'this pattern comes to no session at all',
				cureVi: 'Xem lại thứ, ngày bắt đầu, ngày cuối và các ngày nghỉ.',
				cureEn: 'Look at the weekdays, the first and last day, and the days off.',
			},
			'key',
		);
	});
};

/** In days: long enough for any month to come round, and for a 29 February in any number of months. */
const [SOON, LATE] = [731, 12 * 366];
