/** `/api/v1/index.json`: what there is. */
import { z } from 'zod';
import { described, nullable, oneOf } from './schema/said.ts';
import { date, publishedText, url } from './schema/values.ts';

export const indexSchema = z.strictObject({
	name: described(publishedText, 'Tên trang.', 'Name of the site.'),
	description: described(publishedText, 'Trang này là gì.', 'What it is.'),
	url: described(url, 'Trang chủ.', 'Home page.'),
	documentation: described(url, 'Trang giải thích dữ liệu.', 'The page that explains the data.'),
	asOf: described(
		date,
		'Ngày dữ liệu được tính: cái gì là “sắp tới” kể từ ngày này.',
		'The day for which it was made: “to come” means from here on.',
	),
	status: oneOf(
		{
			pilot: { vi: 'bản thử nghiệm', en: 'a trial version' },
			official: { vi: 'chính thức', en: 'official' },
		},
		'Thử nghiệm hay chính thức.',
		'Trial or official.',
	),
	publisher: nullable(publishedText, 'Cơ quan chịu trách nhiệm.', 'Who is responsible for it.'),
	currency: described(
		z.string(),
		'Mã tiền tệ ISO 4217 của mọi mức phí.',
		'ISO 4217 code of the currency of all prices.',
	),
	timezone: described(z.string(), 'Múi giờ IANA của mọi giờ địa phương.', 'IANA zone of all local times.'),
	languages: described(z.array(z.string()), 'Ngôn ngữ.', 'Languages.'),
	licence: described(
		z.strictObject({
			name: described(publishedText, 'Tên giấy phép.', 'Its name.'),
			url: described(url, 'Toàn văn.', 'Its text.'),
		}),
		'Giấy phép dữ liệu.',
		'Licence of the data.',
	),
	lists: described(
		z.array(
			z.strictObject({
				name: described(z.string(), 'Tên danh sách.', 'Name of the list.'),
				title: described(publishedText, 'Là gì.', 'What it is.'),
				url: described(url, 'JSON.', 'JSON.'),
				csv: described(url, 'CSV.', 'CSV.'),
				schema: described(url, 'JSON Schema.', 'JSON Schema.'),
				count: described(z.int(), 'Số mục.', 'How many records.'),
			}),
		),
		'Các danh sách.',
		'The lists.',
	),
	eventYears: described(
		z.array(
			z.strictObject({
				year: described(z.int(), 'Năm.', 'Year.'),
				url: described(url, 'JSON.', 'JSON.'),
				csv: described(url, 'CSV.', 'CSV.'),
			}),
		),
		'Hoạt động của từng năm.',
		'The events of each year.',
	),
	feeds: described(
		z.array(
			z.strictObject({
				title: described(z.string(), 'Tên.', 'Its name.'),
				language: described(z.enum(['vi', 'en']), 'Ngôn ngữ.', 'Language.'),
				type: described(z.string(), 'Kiểu nội dung.', 'Media type.'),
				url: described(url, 'Địa chỉ.', 'Address.'),
			}),
		),
		'Lịch iCalendar và bản tin để theo dõi.',
		'Calendars and news feeds to subscribe to.',
	),
});
export type ApiIndex = z.output<typeof indexSchema>;
