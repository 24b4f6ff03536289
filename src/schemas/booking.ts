import { z } from 'zod';
import { localDateOrDateTime } from './dates.ts';
import { email, localized, phone, webAddress } from './text.ts';

/** How one gets in. Left out of a record while it is not known. */
export const booking = z
	.strictObject({
		mode: z
			.enum(['none', 'recommended', 'required', 'enquiry', 'external'])
			.describe(
				'none: cứ đến; recommended: nên đặt; required: phải đặt; enquiry: hỏi lịch; external: qua trang khác.',
			),
		opens: localDateOrDateTime
			.optional()
			.describe('Bắt đầu nhận đăng ký; chỉ ghi ngày thì từ 00:00 ngày ấy.'),
		closes: localDateOrDateTime.optional().describe('Hạn cuối đăng ký; chỉ ghi ngày thì tính hết ngày ấy.'),
		leadDays: z
			.int()
			.min(0)
			.max(365)
			.optional()
			.describe(
				'Báo trước ít nhất mấy ngày, đếm ngày theo lịch: 3 thì buổi ngày 28 nhận đến hết ngày 25; 0 là không cần báo trước.',
			),
		url: webAddress.optional(),
		phone: phone.optional(),
		email: email.optional(),
		note: localized(300).optional().describe('Cách đăng ký, giấy tờ cần có.'),
	})
	.describe('Đăng ký, đặt chỗ.');
export type Booking = z.output<typeof booking>;
