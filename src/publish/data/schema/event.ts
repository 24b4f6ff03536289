import { z } from 'zod';
import { eventKinds } from '../../../i18n/labels.ts';
import { publishedBooking } from './booking.ts';
import { publishedHours } from './hours.ts';
import { ages, head, publishedAccess } from './parts.ts';
import { publishedPrice } from './price.ts';
import { described, idIn, idOrNull, ids, MOMENT, nullable, oneOf } from './said.ts';
import { sessionSchema } from './session.ts';
import { publishedTrust } from './source.ts';
import { publishedText, url } from './values.ts';

const partners = (vi: string, en: string) =>
	described(
		z.array(
			z.strictObject({
				name: described(publishedText, 'Tên.', 'Name.'),
				country: described(z.string(), 'Mã nước ISO 3166-1.', 'ISO 3166-1 code of the country.').optional(),
				url: described(url, 'Trang web.', 'Website.').optional(),
			}),
		),
		vi,
		en,
	);

export const eventSchema = z.strictObject({
	...head,
	kind: oneOf(eventKinds, 'Loại hoạt động.', 'Kind of event.'),
	attendance: oneOf(
		{
			onsite: { vi: 'trực tiếp', en: 'on site' },
			online: { vi: 'trực tuyến', en: 'online' },
			mixed: { vi: 'cả hai', en: 'both' },
		},
		'Cách tham dự.',
		'How one attends.',
	),
	onlineUrl: nullable(url, 'Nơi vào xem trực tuyến.', 'Where to join online.'),
	places: ids('places', 'Nơi diễn ra.', 'Where it takes place.'),
	location: nullable(
		z.strictObject({
			name: described(publishedText, 'Tên nơi ấy.', 'Its name.'),
			address: described(publishedText, 'Địa chỉ.', 'Address.').optional(),
			ward: idIn('wards', 'Phường, xã.', 'Ward.').optional(),
		}),
		'Nơi diễn ra khi chưa có trong danh sách places.',
		'Where it takes place, if not in the list places.',
	),
	ward: idOrNull('wards', 'Phường, xã nơi diễn ra.', 'Ward in which it takes place.'),
	wards: ids(
		'wards',
		'Mọi phường, xã nơi diễn ra, khi ở nhiều địa điểm.',
		'All wards in which it takes place, where it is in several places.',
	),
	hosts: ids('places', 'Đơn vị tổ chức.', 'Who holds it.'),
	organisers: described(
		z.array(publishedText),
		'Đơn vị tổ chức chưa có trong danh mục.',
		'Organisers that are not in the catalogue.',
	),
	partners: partners('Đơn vị phối hợp.', 'Partners.'),
	supporters: partners('Đơn vị tài trợ, ủng hộ.', 'Supporters.'),
	programme: idOrNull('programmes', 'Thuộc hoạt động thường xuyên nào.', 'The lasting offer it belongs to.'),
	parent: idOrNull('events', 'Nằm trong hoạt động lớn hơn nào.', 'The larger event it is part of.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	audiences: ids('audiences', 'Đối tượng.', 'Audiences.'),
	ages,
	price: publishedPrice,
	booking: publishedBooking,
	access: publishedAccess,
	languages: described(z.array(z.string()), 'Ngôn ngữ, mã ISO 639.', 'Languages, ISO 639 codes.'),
	days: ids('days', 'Gắn với ngày kỷ niệm nào.', 'The commemorative days it belongs to.'),
	openingHours: described(
		publishedHours,
		'Giờ mở cửa riêng của một trưng bày, theo giờ địa phương; null: theo địa điểm.',
		'Opening hours of an exhibition’s own, in local time; null: those of its place.',
	),
	announced: nullable(
		z.strictObject({
			kind: described(z.literal('announced'), 'Luôn là announced.', 'Always announced.'),
			month: described(
				z.string().meta({ [MOMENT]: true }),
				'Khi mới biết tháng.',
				'Where only the month is known.',
			).optional(),
			year: described(z.int(), 'Năm.', 'Year.').optional(),
			season: oneOf(
				{
					spring: { vi: 'xuân', en: 'spring' },
					summer: { vi: 'hè', en: 'summer' },
					autumn: { vi: 'thu', en: 'autumn' },
					winter: { vi: 'đông', en: 'winter' },
				},
				'Mùa.',
				'Season.',
			).optional(),
			text: described(
				publishedText,
				'Nguồn nói gì về thời gian.',
				'What the source says of the time.',
			).optional(),
		}),
		'Khi ngày chưa được công bố: những gì đã biết. Lúc ấy sessions rỗng.',
		'While the date is to be announced: what is known. There are no sessions then.',
	),
	sessions: described(
		z.array(sessionSchema),
		'Các buổi, sớm trước muộn sau.',
		'Its sessions, earliest first.',
	),
	outcome: nullable(
		z.strictObject({
			attendance: described(z.int(), 'Số người tham gia.', 'How many took part.').optional(),
			note: described(publishedText, 'Kết quả nói bằng lời.', 'The result in words.').optional(),
			source: described(z.string(), 'Nguồn của kết quả.', 'Where this comes from.'),
		}),
		'Kết quả sau khi tổ chức.',
		'What came of it, afterwards.',
	),
	...publishedTrust,
});
export type ApiEvent = z.output<typeof eventSchema>;
export type ApiSession = ApiEvent['sessions'][number];
