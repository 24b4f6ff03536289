/** Patterns that come back every year: by the lunar calendar or with a commemorative day. */
import { z } from 'zod';
import { dayOfLunarDate, monthOfLunarDate } from './lunar-date.ts';
import { reference } from './reference.ts';
import { timeOfDay } from './repeating.ts';
import { calendarYear } from './years.ts';

const years = {
	fromYear: calendarYear.optional().describe('Năm dương lịch đầu tiên, tính cả năm ấy.'),
	untilYear: calendarYear.optional().describe('Năm dương lịch cuối cùng, tính cả năm ấy.'),
};

export const lunarYearly = z.strictObject({
	kind: z.literal('lunar-yearly'),
	month: monthOfLunarDate,
	day: dayOfLunarDate,
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

export const dayYearly = z.strictObject({
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
