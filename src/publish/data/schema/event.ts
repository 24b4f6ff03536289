import { z } from 'zod';
import { eventKinds } from '../../../i18n/labels.ts';
import {
	ages,
	head,
	publishedAccess,
	publishedBooking,
	publishedHours,
	publishedPrice,
	publishedText,
	publishedTrust,
	url,
} from './parts.ts';
import { described, idIn, idOrNull, ids, MOMENT, nullable, oneOf, oneOfOrNull } from './said.ts';

const moment = z
	.union([z.iso.date(), z.iso.datetime({ offset: true, precision: 0 })])
	.meta({ [MOMENT]: true });

const session = z.strictObject({
	id: described(
		z.string(),
		'Mã vĩnh viễn của buổi, làm từ lúc bắt đầu ban đầu: dời ngày không làm mã đổi.',
		'Permanent id of the session, made from its original start: a move never changes it.',
	),
	start: described(
		moment,
		'Bắt đầu, kèm độ lệch giờ; buổi cả ngày thì chỉ có ngày.',
		'Start with its offset; of a whole day the date alone.',
	),
	end: described(
		moment,
		'Kết thúc, cùng dạng; buổi cả ngày thì là ngày cuối, tính cả ngày đó.',
		'End, in the same form; of whole days the last one, inclusive.',
	),
	allDay: described(z.boolean(), 'Cả ngày.', 'Whole days.'),
	endEstimated: described(
		z.boolean(),
		'true: nguồn không nói giờ kết thúc, giờ ghi ở đây do danh mục ước tính.',
		'true: the source gives no end; this one is our estimate.',
	),
	status: oneOf(
		{
			scheduled: { vi: 'như đã định', en: 'as planned' },
			rescheduled: { vi: 'đã dời sang lúc khác', en: 'moved to another time' },
			postponed: { vi: 'tạm hoãn, chưa có ngày mới', en: 'postponed, no new date yet' },
			cancelled: { vi: 'đã hủy', en: 'cancelled' },
			'moved-online': { vi: 'chuyển sang trực tuyến', en: 'moved online' },
		},
		'Tình trạng của buổi.',
		'State of the session.',
	),
	originalStart: described(
		moment,
		'Lúc bắt đầu ban đầu, khi đã dời.',
		'The earlier start, after a move.',
	).optional(),
	originalEnd: described(
		moment,
		'Lúc kết thúc đã báo trước đó, khi chỉ đổi giờ hoặc ngày kết thúc.',
		'The end told before, where the end alone has changed.',
	).optional(),
	availability: oneOfOrNull(
		{
			open: { vi: 'còn chỗ', en: 'places left' },
			full: { vi: 'đã đủ chỗ', en: 'full' },
			'waiting-list': { vi: 'nhận danh sách chờ', en: 'waiting list' },
		},
		'Còn chỗ không; null khi chưa rõ.',
		'Places left; null while not known.',
	),
	places: ids(
		'places',
		'Địa điểm mới, khi buổi này đổi địa điểm.',
		'Its own places after a change.',
	).optional(),
	ward: idIn(
		'wards',
		'Phường, xã của địa điểm mới, khi buổi này đổi địa điểm; ward của hoạt động là nơi đã định.',
		'Ward of its own places after a change; that of the event is the one planned.',
	).optional(),
	reason: described(publishedText, 'Lý do thay đổi.', 'Why it was changed.').optional(),
});

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
	sessions: described(z.array(session), 'Các buổi, sớm trước muộn sau.', 'Its sessions, earliest first.'),
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
