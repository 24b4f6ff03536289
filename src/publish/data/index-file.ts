/** `/api/v1/index.json`: what there is. */
import { z } from 'zod';
import { date, localized, url } from './schema/parts.ts';
import { oneOf, orNull, said } from './schema/said.ts';

export const indexSchema = z.strictObject({
	name: said(localized, 'Tên trang.', 'Name of the site.'),
	description: said(localized, 'Trang này là gì.', 'What it is.'),
	url: said(url, 'Trang chủ.', 'Home page.'),
	documentation: said(url, 'Trang giải thích dữ liệu.', 'The page that explains the data.'),
	asOf: said(
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
	publisher: orNull(localized, 'Cơ quan chịu trách nhiệm.', 'Who is responsible for it.'),
	currency: said(
		z.string(),
		'Mã tiền tệ ISO 4217 của mọi mức phí.',
		'ISO 4217 code of the currency of all prices.',
	),
	timezone: said(z.string(), 'Múi giờ IANA của mọi giờ địa phương.', 'IANA zone of all local times.'),
	languages: said(z.array(z.string()), 'Ngôn ngữ.', 'Languages.'),
	licence: said(
		z.strictObject({
			name: said(localized, 'Tên giấy phép.', 'Its name.'),
			url: said(url, 'Toàn văn.', 'Its text.'),
		}),
		'Giấy phép dữ liệu.',
		'Licence of the data.',
	),
	lists: said(
		z.array(
			z.strictObject({
				name: said(z.string(), 'Tên danh sách.', 'Name of the list.'),
				title: said(localized, 'Là gì.', 'What it is.'),
				url: said(url, 'JSON.', 'JSON.'),
				csv: said(url, 'CSV.', 'CSV.'),
				schema: said(url, 'JSON Schema.', 'JSON Schema.'),
				count: said(z.int(), 'Số mục.', 'How many records.'),
			}),
		),
		'Các danh sách.',
		'The lists.',
	),
	eventYears: said(
		z.array(
			z.strictObject({
				year: said(z.int(), 'Năm.', 'Year.'),
				url: said(url, 'JSON.', 'JSON.'),
				csv: said(url, 'CSV.', 'CSV.'),
			}),
		),
		'Hoạt động của từng năm.',
		'The events of each year.',
	),
	feeds: said(
		z.array(
			z.strictObject({
				title: said(z.string(), 'Tên.', 'Its name.'),
				language: said(z.enum(['vi', 'en']), 'Ngôn ngữ.', 'Language.'),
				type: said(z.string(), 'Kiểu nội dung.', 'Media type.'),
				url: said(url, 'Địa chỉ.', 'Address.'),
			}),
		),
		'Lịch iCalendar và bản tin để theo dõi.',
		'Calendars and news feeds to subscribe to.',
	),
});
export type ApiIndex = z.output<typeof indexSchema>;
