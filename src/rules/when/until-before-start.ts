import { error, located, type Rule } from '../kit/rule.ts';

/** A repeating pattern that is over before it begins, or that says twice when it stops. */
export const untilBeforeStart: Rule = (input) =>
	located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		if (when.until === undefined) return [];
		if (when.until < when.from) {
			return error('until-before-start', entry, ['when', 'until'], {
				vi: `lịch lặp dừng (${when.until}) trước khi bắt đầu (${when.from})`,
				en: `the pattern stops (${when.until}) before it starts (${when.from})`,
				cureVi: 'Sửa from hoặc until.',
				cureEn: 'Correct from or until.',
			});
		}
		if (when.count === undefined) return [];
		return error('until-before-start', entry, ['when', 'count'], {
			vi: 'có cả until và count',
			en: 'both until and count are given',
			cureVi: 'Giữ một trong hai: until (ngày cuối) hoặc count (số buổi).',
			cureEn: 'Keep one of them: until (the last day) or count (how many sessions).',
		});
	});
