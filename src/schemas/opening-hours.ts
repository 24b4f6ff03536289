import { z } from 'zod';
import { clockTime, localDate, monthDay, weekday } from './dates.ts';
import { distinct, list } from './list.ts';
import { problem } from './problem.ts';
import { source } from './source.ts';
import { localized } from './text.ts';

const close = clockTime.describe('Giờ đóng cửa; nhỏ hơn giờ mở nghĩa là sau nửa đêm.');
const lastEntry = clockTime.describe('Giờ nhận khách cuối cùng, nếu sớm hơn giờ đóng cửa.');

/** Of days on which the place is open at hours that nobody has told, `open` and `close` both stay out. */
const regular = list(
	z
		.strictObject({
			days: distinct(weekday).min(1),
			open: clockTime
				.optional()
				.describe('Giờ mở cửa; biết ngày mở mà chưa rõ giờ thì bỏ trống cả open và close.'),
			close: close.optional(),
			lastEntry: lastEntry.optional(),
		})
		.refine(
			(slot) => (slot.open === undefined) === (slot.close === undefined),
			problem('half-hours', {
				vi: 'chỉ có giờ mở hoặc chỉ có giờ đóng',
				en: 'only the opening or only the closing time is given',
				cureVi: 'Ghi cả open và close; chưa rõ giờ thì bỏ trống cả hai.',
				cureEn: 'Give both open and close; leave both out while the hours are not known.',
			}),
		),
);

const season = z.strictObject({
	from: monthDay.describe('Ngày đầu của mùa, mỗi năm: "03-16" là ngày 16 tháng 3.'),
	to: monthDay.describe('Ngày cuối của mùa, tính cả ngày đó; nhỏ hơn from là sang năm sau.'),
	regular: regular.min(1).describe('Giờ thường lệ trong mùa này, thay cho regular ở trên.'),
});

const exception = z.strictObject({
	from: localDate,
	to: localDate.optional().describe('Ngày cuối, tính cả ngày đó; bỏ trống nếu chỉ một ngày.'),
	slots: list(z.strictObject({ open: clockTime, close, lastEntry: lastEntry.optional() }))
		.default([])
		.describe('Để trống: đóng cửa.'),
	unknown: z
		.literal(true)
		.optional()
		.describe(
			'true: chưa rõ có mở cửa không; trang không báo mở, cũng không báo đóng. Khi ấy bỏ trống slots.',
		),
	reason: localized(160).optional(),
});

/** Opening hours in wall time. Left out while they are not known: readers then see "chưa có thông tin". */
export const openingHours = z
	.strictObject({
		regular: regular
			.default([])
			.describe(
				'Giờ mở cửa thường lệ. Thứ không ghi là đóng cửa; chưa rõ giờ của mọi thứ thì bỏ trống cả mục.',
			),
		seasons: list(season, 12)
			.default([])
			.describe('Những mùa có giờ khác, lặp lại mỗi năm (hè, đông). Ngoài các mùa ấy: regular.'),
		exceptions: list(exception, 366).default([]).describe('Những ngày khác thường.'),
		holidays: z
			.enum(['open', 'closed', 'ask'])
			.default('ask')
			.describe('Ngày nghỉ lễ, Tết: open (mở), closed (đóng), ask (hỏi trước).'),
		disputed: distinct(weekday)
			.default([])
			.describe(
				'Những thứ mà các nguồn ghi khác nhau: trang không báo mở, cũng không báo đóng. Đừng ghi các thứ ấy trong regular.',
			),
		note: localized(300).optional(),
		source: source.optional().describe('Nguồn riêng của giờ mở cửa: ngày của nguồn đứng ngay bên cạnh.'),
	})
	.describe('Giờ mở cửa.');
export type OpeningHours = z.output<typeof openingHours>;
