import { daysBetween } from '../../domain/time/plain-date.ts';
import { LONGEST_POSTPONEMENT_DAYS } from '../../schemas/postponement.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** A wrong year in a postponement would take everything off the calendar. */
export const longPostponement: Rule = (input) =>
	located(input, 'postponements').flatMap((entry) => {
		const { from, to } = entry.record;
		const days = daysBetween(from, to) + 1;
		if (days <= LONGEST_POSTPONEMENT_DAYS) return [];
		return error('long-postponement', entry, ['to'], {
			vi: `đợt hoãn kéo dài ${days} ngày (${from} đến ${to})`,
			en: `this puts off ${days} days (${from} to ${to})`,
			cureVi: `Xem lại tháng, năm. Một đợt không quá ${LONGEST_POSTPONEMENT_DAYS} ngày; đóng cửa lâu hơn thì ghi vào từng mục.`,
			cureEn: `Look at the month and the year again. At most ${LONGEST_POSTPONEMENT_DAYS} days; what is closed for longer says so in its own record.`,
		});
	});
