/** Where the open data says that its facts come from, and how far they are confirmed. */
import { z } from 'zod';
import { described, MOMENT, nullable } from './said.ts';
import { date, publishedPartialDate, url } from './values.ts';

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
export const ownSource = described(
	publishedSource,
	'Nguồn riêng của phần này, khi khác với sources của mục.',
	'The source of this part alone, where it has one.',
).optional();
