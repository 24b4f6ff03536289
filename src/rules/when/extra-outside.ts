import { startOfExtra } from '../../domain/sessions/pattern.ts';
import { dateOfLocal } from '../../domain/time/wall-time.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** An extra session before a pattern begins or after it is over: it is held all the same, if the date is right. */
export const extraOutside: Rule = (input) =>
	located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		const { from, until, extra } = when;
		// Reversed ends have a report of their own.
		if (until !== undefined && until < from) return [];
		const starts = extra.map((each) => startOfExtra(when, each));
		return starts.flatMap((start, i) => {
			// One written twice is reported by `duplicate-id`.
			if (starts.indexOf(start) < i) return [];
			const date = dateOfLocal(start);
			const early = date < from;
			if (!early && (until === undefined || date <= until)) return [];
			return warning('extra-outside', entry, ['when', 'extra', i], {
				vi: `buổi thêm ${start} ${early ? `trước from (${from})` : `sau until (${until})`}; vẫn tính là một buổi`,
				en: `the extra session ${start} is ${early ? `before from (${from})` : `after until (${until})`}; it counts as a session all the same`,
				cureVi: 'Xem lại ngày, tháng, năm. Nếu đúng là có buổi ấy, như buổi học bù: để nguyên.',
				cureEn:
					'Look at the day, month and year again. If there is such a session, say to make up for one, leave it.',
			});
		});
	});
