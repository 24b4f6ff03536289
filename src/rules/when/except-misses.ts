import { error, located, type Rule } from '../kit/rule.ts';
import { nearestStarts, startsOf } from '../kit/schedule.ts';

/** A day off on which there would be no session anyway: most often the wrong day was written. */
export const exceptMisses: Rule = (input) => {
	const starts = startsOf(input);
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		// Without days off and extra sessions: these are what the days off are taken out of.
		const { count, ...endless } = { ...when, except: [], extra: [], skipHolidays: false };
		const bare = { ...entry.record, when: endless };
		const counted = { ...entry.record, when: { ...when, extra: [] } };
		/** Days off are not counted: behind the last session that is, there are none. */
		const isOver = (date: string) =>
			count !== undefined &&
			date > when.from &&
			starts(counted, { from: when.from, to: date }).length >= count;
		return when.except.flatMap((date, i) => {
			// One written twice is reported by `written-twice`.
			if (when.except.indexOf(date) < i) return [];
			if (starts(bare, { from: date, to: date }).length > 0 && !isOver(date)) return [];
			const near = nearestStarts(isOver(date) ? counted : bare, date, starts)[0]?.slice(0, 10);
			return error('except-misses', entry, ['when', 'except', i], {
				vi: `ngày nghỉ ${date} không trùng buổi nào`,
				en: `there is no session on the day off ${date}`,
				cureVi: near
					? `Buổi gần nhất là "${near}". Sửa ngày, hoặc bỏ dòng này.`
					: 'Sửa ngày, hoặc bỏ dòng này.',
				cureEn: near
					? `The nearest one is "${near}". Correct the day, or remove it.`
					: 'Correct the day, or remove it.',
			});
		});
	});
};
