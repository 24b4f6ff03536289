/** Patterns that repeat within a year: weekly and monthly. */
import { z } from 'zod';
import { clockTime, localDate, localDateOrDateTime, weekday } from './dates.ts';
import { list } from './list.ts';

export const timeOfDay = z
	.strictObject({
		start: clockTime,
		end: clockTime
			.optional()
			.describe('Giờ kết thúc; nhỏ hơn giờ bắt đầu nghĩa là sau nửa đêm; bỏ trống nếu chưa rõ.'),
	})
	.describe('Giờ trong ngày; bỏ trống nghĩa là cả ngày.');

/** What every repeating pattern shares. */
const repeating = {
	from: localDate.describe('Ngày bắt đầu áp dụng (không sớm hơn buổi đầu).'),
	time: timeOfDay.optional(),
	until: localDate.optional().describe('Ngày cuối, tính cả ngày đó.'),
	count: z
		.int()
		.min(1)
		.max(1000)
		.optional()
		.describe(
			'Số buổi có thật theo lịch lặp, tính từ from: ngày nghỉ (except, ngày lễ khi skipHolidays) không tính, lịch lùi thêm cho đủ; buổi thêm (extra) cũng không tính; buổi bị hủy hay dời trong changes vẫn tính. Dùng until hoặc count, không dùng cả hai.',
		),
	except: list(localDate, 1000)
		.default([])
		.describe('Những ngày nghỉ: ngày nào trong lịch lặp không có buổi. Không tính vào count.'),
	extra: list(localDateOrDateTime, 366)
		.default([])
		.describe(
			'Những buổi thêm ngoài lịch, cả trước from hay sau until. Chỉ ghi ngày thì theo giờ của lịch. Không tính vào count.',
		),
	skipHolidays: z.boolean().default(false).describe('true: nghỉ lễ, Tết theo danh sách ngày nghỉ của trang.'),
	corrected: localDate
		.optional()
		.describe(
			'Ngày sửa lại vì lịch đã ghi sai ngay từ đầu: các buổi đã qua cũng viết lại theo. Khi lịch thay đổi thì không dùng, hãy dùng later.',
		),
};

/** What a later phase of a pattern may say anew. */
const laterShape = {
	from: localDate.describe('Từ ngày này trở đi, tính cả ngày này; những buổi trước đó giữ nguyên.'),
	time: timeOfDay.optional(),
};

const LATER =
	'Khi giờ hay ngày thay đổi giữa chừng: từ ngày nào (from), điều gì khác đi. Điều không ghi thì như trước. Đừng sửa time, days ở trên khi đã có buổi diễn ra: những buổi đã qua sẽ sai theo.';
const everyWeeks = z.int().min(1).max(8);
export const weekly = z.strictObject({
	kind: z.literal('weekly'),
	days: list(weekday).min(1),
	every: everyWeeks
		.default(1)
		.describe('Mấy tuần một lần, đếm từ tuần (thứ Hai đến Chủ nhật) có from: 1 hằng tuần, 2 cách tuần.'),
	...repeating,
	later: z
		.array(
			z.strictObject({
				...laterShape,
				days: list(weekday).min(1).optional(),
				every: everyWeeks
					.optional()
					.describe('Mấy tuần một lần, đếm lại từ tuần có from này; bỏ trống thì đếm tiếp như trước.'),
			}),
		)
		.min(1)
		.max(50)
		.optional()
		.describe(LATER),
});

const everyMonths = z.int().min(1).max(12);
const monthlyOn = z
	.union([
		z.strictObject({
			day: z.int().min(1).max(31).describe('Ngày trong tháng; tháng không có ngày này thì không có buổi.'),
		}),
		z.strictObject({
			weekday,
			nth: z
				.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])
				.describe('Thứ mấy trong tháng: 1 đầu tiên … 4, -1 cuối cùng.'),
		}),
	])
	.describe('Theo ngày ({day: 15}) hoặc theo thứ ({weekday: sun, nth: 1} là Chủ nhật đầu tháng).');
export const monthly = z.strictObject({
	kind: z.literal('monthly'),
	on: monthlyOn,
	every: everyMonths.default(1).describe('Mấy tháng một lần, đếm từ tháng có from: 1 hằng tháng, 3 mỗi quý.'),
	...repeating,
	later: z
		.array(
			z.strictObject({
				...laterShape,
				on: monthlyOn.optional(),
				every: everyMonths
					.optional()
					.describe('Mấy tháng một lần, đếm lại từ tháng có from này; bỏ trống thì đếm tiếp như trước.'),
			}),
		)
		.min(1)
		.max(50)
		.optional()
		.describe(LATER),
});
