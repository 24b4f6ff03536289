import { located, type Rule, warning } from '../kit/rule.ts';
import { horizon } from '../kit/schedule.ts';

/**
 * A weekly or monthly pattern without an end goes on being announced, for years, whatever became of it. One that the
 * institution itself confirmed is left alone until that confirmation grows old, which `stale-verification` reports.
 */
export const endlessPattern: Rule = (input) => {
	const until = horizon(input);
	if (until === undefined) return [];
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		if (when.until !== undefined || when.count !== undefined) return [];
		if (entry.record.verified) return [];
		return warning(
			'endless-pattern',
			entry,
			['when'],
			{
				vi: `lịch lặp không có ngày cuối: trang báo các buổi đến ${until}, và cứ thế kéo dài`,
				en: `the pattern has no end: sessions are announced up to ${until}, and so on from there`,
				cureVi:
					'Thêm until (ngày cuối) hoặc count (số buổi) theo nguồn. Nếu quanh năm đều có: hỏi đơn vị rồi ghi verified.',
				cureEn:
					'Add until (the last day) or count (how many sessions) as the source has it. If it runs all year round, ask the institution and write verified.',
			},
			'key',
		);
	});
};
