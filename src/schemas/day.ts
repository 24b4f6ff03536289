import { z } from 'zod';
import { localDate } from './dates.ts';
import { distinct, list } from './list.ts';
import { dayOfLunarDate, monthOfLunarDate } from './lunar-date.ts';
import { recordShape } from './record.ts';
import { localized, plainLine } from './text.ts';
import { historyYear } from './years.ts';

const month = z.int().min(1).max(12);
const monthDay = z.strictObject({ month, day: z.int().min(1).max(31) });

/** The rule by which a day falls: solar, lunar, a range of solar days, or announced each year (never computed). */
const dayRule = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('solar'), month, day: z.int().min(1).max(31) }),
		z.strictObject({ kind: z.literal('range'), from: monthDay, to: monthDay }),
		z.strictObject({
			kind: z.literal('lunar'),
			month: monthOfLunarDate,
			day: dayOfLunarDate,
			days: z
				.int()
				.min(1)
				.max(15)
				.default(1)
				.describe('Kéo dài mấy ngày, tính cả ngày đầu và ngày cuối: 1 là một ngày.'),
			everyYears: z
				.strictObject({ cycle: z.int().min(2).max(12), anchor: historyYear })
				.optional()
				.describe(
					'cycle: mấy năm một lần; anchor: một năm dương lịch có tổ chức (trước hay sau năm nay đều được).',
				),
		}),
		z.strictObject({
			kind: z.literal('announced'),
			months: distinct(month).default([]).describe('Tháng dương lịch thường rơi vào.'),
			text: localized(160).describe('Khi nào, nói bằng lời.'),
		}),
	])
	.describe(
		'Ngày rơi vào đâu: solar (dương lịch), range (một khoảng), lunar (âm lịch), announced (công bố hằng năm).',
	);
export type DayRule = z.output<typeof dayRule>;

/** A commemorative day, week or festival. */
export const day = z
	.strictObject({
		...recordShape,
		rule: dayRule,
		scope: z
			.enum(['plan', 'national', 'international', 'local'])
			.describe('plan: năm ngày và tuần lễ nêu trong Kế hoạch.'),
		basis: plainLine(300).optional().describe('Căn cứ pháp lý hoặc nơi công bố.'),
		since: plainLine(120).optional().describe('Có từ khi nào.'),
		sinceYear: historyYear
			.optional()
			.describe('Năm đầu tiên có ngày này, tính cả năm ấy; trước đó lịch không hiện.'),
		publicHoliday: z
			.strictObject({
				fromYear: historyYear.optional().describe('Năm đầu tiên được nghỉ, tính cả năm ấy.'),
				daysBefore: z
					.int()
					.min(0)
					.max(10)
					.default(0)
					.describe('Nghỉ thêm mấy ngày liền trước ngày đầu, không kể chính ngày ấy.'),
				daysAfter: z
					.int()
					.min(0)
					.max(10)
					.default(0)
					.describe('Nghỉ thêm mấy ngày liền sau ngày cuối, không kể chính ngày ấy.'),
				alsoOff: list(localDate, 366)
					.default([])
					.describe(
						'Những ngày nghỉ bù, nghỉ thêm đã được thông báo cho từng năm, ghi từng ngày một, ví dụ "2027-05-03".',
					),
				note: localized(300).optional(),
			})
			.optional()
			.describe('Là ngày nghỉ hưởng nguyên lương: giờ mở cửa có thể khác.'),
		window: z
			.strictObject({ before: z.int().min(0).max(60), after: z.int().min(0).max(60) })
			.default({ before: 7, after: 7 })
			.describe(
				'Hoạt động diễn ra trong mấy ngày trước ngày đầu (before) và sau ngày cuối (after) thì thuộc dịp này; cả ngày thứ before và after đều tính.',
			),
		tradition: localized(300)
			.optional()
			.describe('Những năm trước thường có gì; không phải lời hứa cho năm nay.'),
	})
	.describe('Ngày kỷ niệm, tuần lễ, lễ hội.');
export type DayData = z.output<typeof day>;
