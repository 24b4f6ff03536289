/** Texts, addresses, dates and days of the week, as the open data writes them. */
import { z } from 'zod';
import { described, MOMENT } from './said.ts';

export const publishedText = z.strictObject({
	vi: described(z.string(), 'Tiếng Việt.', 'In Vietnamese.'),
	en: described(
		z.string(),
		'Tiếng Anh, khi đã có bản dịch.',
		'In English, where it has been translated.',
	).optional(),
});

export const url = z.url({ protocol: /^https?$/ });

export const publishedPhone = described(
	z.string(),
	'Điện thoại; là chữ, giữ số 0 ở đầu.',
	'Telephone; a text, its leading zero kept.',
);
export const publishedEmail = described(z.string(), 'Thư điện tử.', 'E-mail.');

/** `2026-11-23`. */
export const date = z.iso.date().meta({ [MOMENT]: true });

/** `2024`, `2024-03` or `2024-03-17`: sources often name no more. */
export const publishedPartialDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
	.meta({ [MOMENT]: true });

/** `08:00`. */
export const clock = z
	.string()
	.regex(/^\d{2}:\d{2}$/)
	.meta({ [MOMENT]: true });
export const month = z.int().min(1).max(12);
export const months = z.array(month);

/** `03-16`: a day of every year. */
export const publishedMonthDay = z.string().regex(/^\d{2}-\d{2}$/);
export const weekdays = {
	mon: { vi: 'thứ Hai', en: 'Monday' },
	tue: { vi: 'thứ Ba', en: 'Tuesday' },
	wed: { vi: 'thứ Tư', en: 'Wednesday' },
	thu: { vi: 'thứ Năm', en: 'Thursday' },
	fri: { vi: 'thứ Sáu', en: 'Friday' },
	sat: { vi: 'thứ Bảy', en: 'Saturday' },
	sun: { vi: 'Chủ nhật', en: 'Sunday' },
} as const;
