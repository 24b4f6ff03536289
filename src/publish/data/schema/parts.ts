/** Parts that several lists share. Inside them a key is left out while nothing is known. */
import { z } from 'zod';
import { accessFeatures } from '../../../i18n/labels.ts';
import { described, manyOf, nullable, oneOf } from './said.ts';
import { ownSource } from './source.ts';
import { publishedEmail, publishedPhone, publishedText, url } from './values.ts';

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

export const publishedAccess = manyOf(
	accessFeatures,
	'Thuận tiện cho người khuyết tật; điều không ghi là chưa biết, không phải là không có.',
	'Access features; one that is missing is not known, not absent.',
);

export const publishedContact = nullable(
	z.strictObject({
		role: described(publishedText, 'Bộ phận tiếp nhận.', 'Department.').optional(),
		phone: publishedPhone.optional(),
		email: publishedEmail.optional(),
		url: described(url, 'Trang web.', 'Website.').optional(),
		social: described(url, 'Trang mạng xã hội chính thức.', 'Official social page.').optional(),
		source: ownSource,
	}),
	'Liên hệ của đơn vị, không của cá nhân.',
	'Contact of the institution, never of a private person.',
);

/** Yes, no, or nobody has told. */
export const publishedKnown = (vi: string, en: string) =>
	oneOf(
		{
			yes: { vi: 'có', en: 'yes' },
			no: { vi: 'không', en: 'no' },
			unknown: { vi: 'chưa rõ', en: 'not known' },
		},
		vi,
		en,
	);
