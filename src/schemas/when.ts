/**
 * When an event happens: one closed union. Wall time of the site's zone throughout;
 * `domain/occurrences.ts` is the only place that turns it into sessions.
 */
import { z } from 'zod';
import { localDate, localDateOrDateTime, yearMonth } from './dates.ts';
import { list } from './list.ts';
import { openingHours } from './opening-hours.ts';
import { monthly, weekly } from './repeating.ts';
import { localized } from './text.ts';
import { dayYearly, lunarYearly } from './yearly.ts';
import { calendarYear } from './years.ts';

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

const span = z.strictObject({
	kind: z.literal('span'),
	from: localDate,
	to: localDate.describe('Ngày cuối, tính cả ngày đó.'),
	openingHours: openingHours
		.optional()
		.describe('Giờ mở cửa riêng, khi khác giờ của địa điểm; bỏ trống thì theo địa điểm.'),
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
