/** Parts that several lists share. Inside them a key is left out while nothing is known. */
import { z } from 'zod';
import { accessFeatures } from '../../../i18n/labels.ts';
import { described, MOMENT, manyOf, nullable, oneOf } from './said.ts';

export const publishedText = z.strictObject({
	vi: described(z.string(), 'Tiếng Việt.', 'In Vietnamese.'),
	en: described(
		z.string(),
		'Tiếng Anh, khi đã có bản dịch.',
		'In English, where it has been translated.',
	).optional(),
});
export const url = z.url({ protocol: /^https?$/ });
/** `2026-11-23`. */
export const date = z.iso.date().meta({ [MOMENT]: true });
/** `2024`, `2024-03` or `2024-03-17`: sources often name no more. */
export const publishedPartialDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
	.meta({ [MOMENT]: true });
/** `08:00`. */
const clock = z
	.string()
	.regex(/^\d{2}:\d{2}$/)
	.meta({ [MOMENT]: true });
const month = z.int().min(1).max(12);
/** `03-16`: a day of every year. */
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

export const publishedSource = z.strictObject({
	title: described(z.string(), 'Tên bài, văn bản hoặc trang.', 'Title of the article, document or page.'),
	url: described(url, 'Địa chỉ, nếu có trên mạng.', 'Its address, where it is on the web.').optional(),
	on: described(publishedPartialDate, 'Ngày của chính nguồn.', 'The source’s own date.').optional(),
	secondary: described(
		z.boolean(),
		'true: nguồn thứ cấp, chỉ nhắc lại nguồn khác.',
		'true: a secondary source, which repeats what others say.',
	).optional(),
	seen: described(
		date,
		'Ngày biên tập viên đọc, khi nguồn không ghi ngày.',
		'The day an editor read it, where it bears no date.',
	).optional(),
});

/** The first keys of every record that has a page. */
export const head = {
	id: described(
		z.string(),
		'Mã vĩnh viễn: không đổi, không dùng lại.',
		'Permanent id: never changed, never used again.',
	),
	url: described(url, 'Trang của mục này (tiếng Việt).', 'Its page (in Vietnamese).'),
	title: described(publishedText, 'Tên.', 'Title.'),
	summary: described(
		publishedText.partial(),
		'Tóm tắt một hai câu; {} khi chưa có.',
		'One or two sentences; {} while there is none.',
	),
};

/** The last keys of every record that has a page. */
export const publishedTrust = {
	updated: described(
		z.iso.datetime({ precision: 0 }).meta({ [MOMENT]: true }),
		'Lần sửa gần nhất của mục này, giờ UTC.',
		'When this record last changed, in UTC.',
	),
	verified: nullable(
		z.strictObject({
			on: described(date, 'Ngày xác nhận.', 'The day of it.'),
			by: described(z.string(), 'Ai xác nhận: đơn vị, bộ phận.', 'Which institution or department.'),
		}),
		'Chính đơn vị đã xác nhận; null là chưa.',
		'The institution itself confirmed it; null: not yet.',
	),
	sources: described(
		z.array(publishedSource).min(1),
		'Nguồn của thông tin, ít nhất một.',
		'Where it comes from, one source at least.',
	),
};

/** Of one block of facts, where it has a source of its own. */
const ownSource = described(
	publishedSource,
	'Nguồn riêng của phần này, khi khác với sources của mục.',
	'The source of this part alone, where it has one.',
).optional();

export const geo = z.strictObject({
	lat: described(z.number().min(-90).max(90), 'Vĩ độ.', 'Latitude.'),
	lng: described(z.number().min(-180).max(180), 'Kinh độ.', 'Longitude.'),
	source: ownSource,
});

export const ages = nullable(
	z.strictObject({
		min: described(z.int().min(0), 'Từ mấy tuổi.', 'From this age.').optional(),
		max: described(z.int().min(0), 'Đến mấy tuổi.', 'Up to this age.').optional(),
	}),
	'Lứa tuổi; null khi nguồn không nói.',
	'Ages; null where the source does not say.',
);

export const publishedPrice = described(
	z.strictObject({
		kind: oneOf(
			{
				free: { vi: 'miễn phí', en: 'free' },
				paid: { vi: 'có thu phí', en: 'paid' },
				donation: { vi: 'đóng góp tùy tâm', en: 'a donation' },
				unknown: { vi: 'chưa rõ', en: 'not known' },
			},
			'Loại mức phí. Chưa rõ không có nghĩa là miễn phí.',
			'Kind of price. Not known never means free.',
		),
		tariffs: described(
			z.array(
				z.strictObject({
					amount: described(
						z.int().min(0),
						'Số tiền, theo currency trong index.json; 0 là nhóm này được miễn phí.',
						'Amount, in the currency of index.json; 0: free for this group.',
					),
					per: oneOf(
						{
							person: { vi: 'một người', en: 'per person' },
							pupil: { vi: 'một học sinh', en: 'per pupil' },
							group: { vi: 'một nhóm', en: 'per group' },
							year: { vi: 'thẻ một năm', en: 'a card for a year' },
						},
						'Tính theo gì.',
						'What it is counted by.',
					),
					for: described(publishedText, 'Dành cho ai.', 'Who for.').optional(),
					from: described(publishedPartialDate, 'Áp dụng từ.', 'In force from.').optional(),
					until: described(publishedPartialDate, 'Áp dụng đến hết.', 'In force until the end of.').optional(),
					decision: described(z.string(), 'Văn bản quy định.', 'The decision that sets it.').optional(),
				}),
			),
			'Các mức, khi có thu phí và đã biết.',
			'Tariffs, where it is paid and they are known.',
		).optional(),
		note: described(publishedText, 'Ghi chú về phí.', 'A note on it.').optional(),
		source: ownSource,
	}),
	'Mức phí.',
	'Price.',
);

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
		phone: described(
			z.string(),
			'Điện thoại; là chữ, giữ số 0 ở đầu.',
			'Telephone; a text, its leading zero kept.',
		).optional(),
		email: described(z.string(), 'Thư điện tử.', 'E-mail.').optional(),
		note: described(publishedText, 'Cách đăng ký.', 'How to book.').optional(),
	}),
	'Đăng ký, đặt chỗ; null khi chưa rõ.',
	'Booking; null while it is not known.',
);

export const publishedAccess = manyOf(
	accessFeatures,
	'Thuận tiện cho người khuyết tật; điều không ghi là chưa biết, không phải là không có.',
	'Access features; one that is missing is not known, not absent.',
);

export const publishedContact = nullable(
	z.strictObject({
		role: described(publishedText, 'Bộ phận tiếp nhận.', 'Department.').optional(),
		phone: described(
			z.string(),
			'Điện thoại; là chữ, giữ số 0 ở đầu.',
			'Telephone; a text, its leading zero kept.',
		).optional(),
		email: described(z.string(), 'Thư điện tử.', 'E-mail.').optional(),
		url: described(url, 'Trang web.', 'Website.').optional(),
		social: described(url, 'Trang mạng xã hội chính thức.', 'Official social page.').optional(),
		source: ownSource,
	}),
	'Liên hệ của đơn vị, không của cá nhân.',
	'Contact of the institution, never of a private person.',
);

const weekdays = {
	mon: { vi: 'thứ Hai', en: 'Monday' },
	tue: { vi: 'thứ Ba', en: 'Tuesday' },
	wed: { vi: 'thứ Tư', en: 'Wednesday' },
	thu: { vi: 'thứ Năm', en: 'Thursday' },
	fri: { vi: 'thứ Sáu', en: 'Friday' },
	sat: { vi: 'thứ Bảy', en: 'Saturday' },
	sun: { vi: 'Chủ nhật', en: 'Sunday' },
} as const;
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
					from: described(monthDay, 'Ngày đầu, mỗi năm.', 'First day, of every year.'),
					to: described(monthDay, 'Ngày cuối, kể cả ngày đó.', 'Last day, inclusive.'),
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
		note: described(publishedText, 'Ghi chú.', 'A note.').optional(),
		source: ownSource,
	}),
	'Giờ mở cửa, giờ địa phương; null khi chưa rõ.',
	'Opening hours in local time; null while they are not known.',
);

export const months = z.array(month);
export { month };

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
