import { z } from 'zod';
import { clockTime, weekday } from './dates.ts';
import { distinct } from './list.ts';
import { problem } from './problem.ts';
import { source } from './source.ts';
import { localized } from './text.ts';

/**
 * When a lasting offer usually takes place, as a source tells it. Nobody has confirmed it for any day: it never becomes
 * a session, enters no feed, and stands apart from what is dated.
 */
export const usual = z
	.strictObject({
		days: distinct(weekday)
			.default([])
			.describe('Những thứ trong tuần; đủ bảy thứ là hằng ngày. Bỏ trống khi chỉ nói được bằng lời.'),
		weeks: distinct(
			z
				.int()
				.min(-1)
				.max(5)
				.refine((week) => week !== 0),
		)
			.default([])
			.describe('Tuần thứ mấy trong tháng (1 đến 5; -1 là tuần cuối); bỏ trống là mọi tuần.'),
		start: clockTime.optional().describe('Giờ bắt đầu, nếu nguồn có ghi.'),
		end: clockTime.optional().describe('Giờ kết thúc, nếu nguồn có ghi.'),
		months: distinct(z.int().min(1).max(12))
			.default([])
			.describe('Những tháng thường có; bỏ trống là cả năm.'),
		words: localized(200)
			.optional()
			.describe('Nói bằng lời điều mà thứ, giờ, tháng không nói hết, ví dụ "tối thứ Bảy giữa tháng".'),
		source: source.describe('Nguồn nói như vậy.'),
	})
	.refine(
		({ days, months, words }) => days.length > 0 || months.length > 0 || words !== undefined,
		problem('usual-empty', {
			vi: 'chưa nói thường có vào lúc nào',
			en: 'does not say when it usually takes place',
			cureVi: 'Ghi days (thứ), months (tháng) hoặc words (bằng lời).',
			cureEn: 'Give days, months or words.',
		}),
	)
	.refine(
		({ days, start, end, weeks }) =>
			days.length > 0 || (start === undefined && end === undefined && weeks.length === 0),
		problem('usual-days', {
			vi: 'có giờ hoặc tuần mà không có thứ',
			en: 'has a time or weeks, but no days of the week',
			cureVi: 'Thêm days, hoặc chuyển giờ ấy vào words.',
			cureEn: 'Add days, or say the time in words.',
		}),
	)
	.refine(
		({ start, end }) => end === undefined || start !== undefined,
		problem('half-hours', {
			vi: 'có giờ kết thúc mà không có giờ bắt đầu',
			en: 'has an end, but no start',
			cureVi: 'Ghi cả start, hoặc chuyển giờ ấy vào words.',
			cureEn: 'Give start as well, or say the time in words.',
		}),
	)
	.describe('Thường có vào lúc nào, theo nguồn; chưa ai xác nhận cho ngày cụ thể.');
export type Usual = z.output<typeof usual>;
