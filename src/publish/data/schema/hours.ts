/** When a place is open, and when something usually takes place, in the open data. */
import { z } from 'zod';
import { described, manyOf, nullable, oneOf } from './said.ts';
import { ownSource, publishedSource } from './source.ts';
import { clock, date, month, publishedMonthDay, publishedText, weekdays } from './values.ts';

const slot = {
	open: described(clock, 'Giờ mở cửa.', 'Opens.'),
	close: described(
		clock,
		'Giờ đóng cửa; nhỏ hơn giờ mở là sau nửa đêm.',
		'Closes; before `open`: after midnight.',
	),
	lastEntry: described(clock, 'Giờ nhận khách cuối cùng.', 'Last entry.').optional(),
};

const regular = {
	regular: described(
		z.array(z.strictObject({ days: manyOf(weekdays, 'Những thứ nào.', 'On which days.'), ...slot })),
		'Giờ thường lệ.',
		'The usual hours.',
	),
	openDays: described(
		z.array(oneOf(weekdays, 'Thứ.', 'Day of the week.')),
		'Những thứ có mở cửa mà chưa rõ giờ.',
		'Days on which it is open at hours that are not known.',
	).optional(),
};

export const publishedHours = nullable(
	z.strictObject({
		...regular,
		seasons: described(
			z.array(
				z.strictObject({
					from: described(publishedMonthDay, 'Ngày đầu, mỗi năm.', 'First day, of every year.'),
					to: described(publishedMonthDay, 'Ngày cuối, kể cả ngày đó.', 'Last day, inclusive.'),
					...regular,
				}),
			),
			'Những mùa có giờ khác.',
			'Seasons with other hours.',
		).optional(),
		exceptions: described(
			z.array(
				z.strictObject({
					from: described(date, 'Từ ngày.', 'First day.'),
					to: described(date, 'Đến hết ngày.', 'Last day, inclusive.').optional(),
					slots: described(
						z.array(z.strictObject(slot)),
						'Giờ mở; rỗng là đóng cửa.',
						'Hours; empty: closed.',
					),
					unknown: described(
						z.literal(true),
						'Chưa rõ có mở cửa không.',
						'It is not known whether it is open.',
					).optional(),
					reason: described(publishedText, 'Lý do.', 'Why.').optional(),
				}),
			),
			'Những ngày khác thường.',
			'Days that differ.',
		),
		holidays: oneOf(
			{
				open: { vi: 'mở cửa', en: 'open' },
				closed: { vi: 'đóng cửa', en: 'closed' },
				ask: { vi: 'cần hỏi trước', en: 'ask first' },
			},
			'Ngày nghỉ lễ, Tết.',
			'On public holidays.',
		),
		disputed: described(
			z.array(oneOf(weekdays, 'Thứ.', 'Day of the week.')),
			'Những thứ mà các nguồn ghi khác nhau; không rõ có mở hay không.',
			'Days on which sources disagree: it is not known whether it is open.',
		).optional(),
		note: described(publishedText, 'Ghi chú.', 'A note.').optional(),
		source: ownSource,
	}),
	'Giờ mở cửa, giờ địa phương; null khi chưa rõ.',
	'Opening hours in local time; null while they are not known.',
);

export const publishedUsual = nullable(
	z.strictObject({
		days: described(z.array(oneOf(weekdays, 'Thứ.', 'Day of the week.')), 'Những thứ nào.', 'On which days.'),
		weeks: described(
			z.array(z.int()),
			'Tuần thứ mấy trong tháng; -1 là tuần cuối, rỗng là mọi tuần.',
			'Which weeks of a month; -1: the last, empty: every week.',
		),
		start: described(clock, 'Bắt đầu.', 'Begins.').optional(),
		end: described(clock, 'Kết thúc.', 'Ends.').optional(),
		months: described(
			z.array(month),
			'Những tháng nào; rỗng là cả năm.',
			'In which months; empty: all year.',
		),
		words: described(publishedText, 'Nói bằng lời.', 'In words.').optional(),
		source: described(publishedSource, 'Nguồn nói như vậy.', 'The source that says so.'),
	}),
	'Thường có vào lúc nào, theo nguồn; chưa ai xác nhận. null khi không rõ.',
	'When it usually takes place, as a source has it; not confirmed. null while not known.',
);
