import { dateOf } from '../../domain/time/plain-date.ts';
import { nodesAt } from '../kit/nodes.ts';
import { error, located, type Rule } from '../kit/rule.ts';

const LEAP_YEAR = 2024;

/** A yearly day that no year has, such as 31 April. 29 February is a day, if a rare one. */
export const impossibleDay: Rule = (input) =>
	located(input, 'days').flatMap((entry) => {
		const { rule } = entry.record;
		const parts =
			rule.kind === 'solar'
				? [['rule']]
				: rule.kind === 'range'
					? [
							['rule', 'from'],
							['rule', 'to'],
						]
					: [];
		return parts.flatMap((pattern) => {
			const month = Number(nodesAt(entry.record, [...pattern, 'month'])[0]?.value);
			const day = Number(nodesAt(entry.record, [...pattern, 'day'])[0]?.value);
			if (dateOf(LEAP_YEAR, month, day) !== undefined) return [];
			return error('impossible-day', entry, [...pattern, 'day'], {
				vi: `tháng ${month} không có ngày ${day}`,
				en: `month ${month} has no day ${day}`,
				cureVi: 'Sửa ngày hoặc tháng.',
				cureEn: 'Correct the day or the month.',
			});
		});
	});
