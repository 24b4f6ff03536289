import { z } from 'zod';
import { clockTime, localDate, weekday } from './dates.ts';
import { distinct, list } from './list.ts';
import { localized } from './text.ts';

const slot = z.strictObject({
	days: distinct(weekday).min(1),
	open: clockTime,
	close: clockTime.describe('Giờ đóng cửa; nhỏ hơn giờ mở nghĩa là sau nửa đêm.'),
});

const exception = z.strictObject({
	from: localDate,
	to: localDate.optional().describe('Ngày cuối, tính cả ngày đó; bỏ trống nếu chỉ một ngày.'),
	slots: list(z.strictObject({ open: clockTime, close: clockTime }))
		.default([])
		.describe('Để trống: đóng cửa.'),
	reason: localized(160).optional(),
});

/** Opening hours in wall time. Left out while they are not known: readers then see "chưa có thông tin". */
export const openingHours = z
	.strictObject({
		regular: list(slot)
			.default([])
			.describe(
				'Giờ mở cửa thường lệ. Thứ không ghi là đóng cửa; chưa rõ giờ của mọi thứ thì bỏ trống cả mục.',
			),
		exceptions: list(exception, 366).default([]).describe('Những ngày khác thường.'),
		holidays: z
			.enum(['open', 'closed', 'ask'])
			.default('ask')
			.describe('Ngày nghỉ lễ, Tết: open (mở), closed (đóng), ask (hỏi trước).'),
		note: localized(300).optional(),
	})
	.describe('Giờ mở cửa.');
export type OpeningHours = z.output<typeof openingHours>;
