/**
 * When an event happens: one closed union. Wall time of the site's zone throughout;
 * `domain/occurrences.ts` is the only place that turns it into sessions.
 */
import { z } from 'zod';
import { clockTime, localDate, localDateOrDateTime, weekday, yearMonth } from './dates.ts';
import { distinct, list } from './list.ts';
import { openingHours } from './opening-hours.ts';
import { reference } from './reference.ts';
import { localized } from './text.ts';
import { calendarYear } from './years.ts';

const timeOfDay = z
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

const single = z.strictObject({
	kind: z.literal('single'),
	start: localDateOrDateTime,
	end: localDateOrDateTime
		.optional()
		.describe('Bỏ trống nếu chưa rõ: trang sẽ ghi giờ kết thúc là ước tính.'),
});

const sessions = z.strictObject({
	kind: z.literal('sessions'),
	sessions: list(
		z.strictObject({ start: localDateOrDateTime, end: localDateOrDateTime.optional() }),
		2000,
	).min(1),
});

/** What a later phase of a pattern may say anew. */
const laterShape = {
	from: localDate.describe('Từ ngày này trở đi, tính cả ngày này; những buổi trước đó giữ nguyên.'),
	time: timeOfDay.optional(),
};
const LATER =
	'Khi giờ hay ngày thay đổi giữa chừng: từ ngày nào (from), điều gì khác đi. Điều không ghi thì như trước. Đừng sửa time, days ở trên khi đã có buổi diễn ra: những buổi đã qua sẽ sai theo.';

const everyWeeks = z.int().min(1).max(8);
const weekly = z.strictObject({
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
const monthly = z.strictObject({
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

const span = z.strictObject({
	kind: z.literal('span'),
	from: localDate,
	to: localDate.describe('Ngày cuối, tính cả ngày đó.'),
	openingHours: openingHours
		.optional()
		.describe('Giờ mở cửa riêng, khi khác giờ của địa điểm; bỏ trống thì theo địa điểm.'),
});

const years = {
	fromYear: calendarYear.optional().describe('Năm dương lịch đầu tiên, tính cả năm ấy.'),
	untilYear: calendarYear.optional().describe('Năm dương lịch cuối cùng, tính cả năm ấy.'),
};

const lunarYearly = z.strictObject({
	kind: z.literal('lunar-yearly'),
	month: z.int().min(1).max(12).describe('Tháng âm lịch (tháng thường, không phải tháng nhuận).'),
	day: z.int().min(1).max(30).describe('Ngày âm lịch; tháng thiếu không có ngày 30 thì lấy ngày 29.'),
	days: z
		.int()
		.min(1)
		.max(15)
		.default(1)
		.describe(
			'Kéo dài mấy ngày, tính cả ngày đầu và ngày cuối: 1 là một ngày. Có time thì mỗi ngày một buổi.',
		),
	time: timeOfDay.optional(),
	...years,
});

const dayYearly = z.strictObject({
	kind: z.literal('day-yearly'),
	day: reference('days', 'Mã ngày kỷ niệm.'),
	offsetDays: z
		.int()
		.min(-30)
		.max(30)
		.default(0)
		.describe(
			'Bắt đầu trước (số âm) hay sau (số dương) ngày đầu của dịp ấy mấy ngày: -2 là hai ngày trước, 0 là đúng ngày.',
		),
	days: z
		.int()
		.min(1)
		.max(30)
		.default(1)
		.describe(
			'Kéo dài mấy ngày, tính cả ngày đầu và ngày cuối: 1 là một ngày. Có time thì mỗi ngày một buổi.',
		),
	time: timeOfDay.optional(),
	...years,
});

const announced = z.strictObject({
	kind: z.literal('announced'),
	month: yearMonth.optional().describe('Khi chỉ biết tháng.'),
	year: calendarYear.optional().describe('Năm dương lịch, khi chưa biết tháng.'),
	season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional(),
	text: localized(160).optional().describe('Nguồn nói gì về thời gian, ví dụ "đầu tháng Ba âm lịch".'),
});

export const when = z
	.discriminatedUnion('kind', [single, sessions, weekly, monthly, span, lunarYearly, dayYearly, announced])
	.describe(
		'Thời gian: single | sessions | weekly | monthly | span | lunar-yearly | day-yearly | announced.',
	);
export type When = z.output<typeof when>;

const SESSION_STATUSES = ['scheduled', 'rescheduled', 'postponed', 'cancelled', 'moved-online'] as const;
export const AVAILABILITIES = ['open', 'full', 'waiting-list'] as const;

/** A change to one session, named by its original start, which stays its identity for ever. */
export const change = z.strictObject({
	session: localDateOrDateTime.describe('Lúc bắt đầu ban đầu của buổi bị thay đổi, đúng như lịch gốc.'),
	status: z
		.enum(SESSION_STATUSES)
		.optional()
		.describe('rescheduled: dời; postponed: hoãn; cancelled: hủy; moved-online: chuyển sang trực tuyến.'),
	start: localDateOrDateTime.optional().describe('Lúc bắt đầu mới (khi dời).'),
	end: localDateOrDateTime.optional(),
	places: distinct(reference('places', 'Mã địa điểm mới.')).optional().describe('Địa điểm mới.'),
	availability: z
		.enum(AVAILABILITIES)
		.optional()
		.describe('open: còn chỗ; full: đã đủ; waiting-list: nhận danh sách chờ.'),
	reason: localized(200).optional().describe('Lý do.'),
	on: localDate.optional().describe('Ngày đưa ra thay đổi.'),
});
export type Change = z.output<typeof change>;
