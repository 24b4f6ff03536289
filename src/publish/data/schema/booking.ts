/** How one books, in the open data. */
import { z } from 'zod';
import { described, MOMENT, nullable, oneOf } from './said.ts';
import { publishedEmail, publishedPhone, publishedText, url } from './values.ts';

const when = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
	.meta({ [MOMENT]: true });
export const publishedBooking = nullable(
	z.strictObject({
		mode: oneOf(
			{
				none: { vi: 'cứ đến', en: 'just come' },
				recommended: { vi: 'nên đăng ký', en: 'recommended' },
				required: { vi: 'phải đăng ký', en: 'required' },
				enquiry: { vi: 'hỏi lịch trước', en: 'ask first' },
				external: { vi: 'qua trang khác', en: 'on another site' },
			},
			'Có cần đăng ký không.',
			'Whether one has to book.',
		),
		opens: described(when, 'Bắt đầu nhận, giờ địa phương.', 'Opens, local time.').optional(),
		closes: described(when, 'Hết hạn, giờ địa phương.', 'Closes, local time.').optional(),
		leadDays: described(z.int(), 'Báo trước mấy ngày.', 'Days of notice.').optional(),
		url: described(url, 'Trang đăng ký.', 'Where to book.').optional(),
		phone: publishedPhone.optional(),
		email: publishedEmail.optional(),
		note: described(publishedText, 'Cách đăng ký.', 'How to book.').optional(),
	}),
	'Đăng ký, đặt chỗ; null khi chưa rõ.',
	'Booking; null while it is not known.',
);
