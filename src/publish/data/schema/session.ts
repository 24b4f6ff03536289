/** One session of an event, in the open data. */
import { z } from 'zod';
import { described, idIn, ids, MOMENT, oneOf, oneOfOrNull } from './said.ts';
import { publishedText } from './values.ts';

const moment = z
	.union([z.iso.date(), z.iso.datetime({ offset: true, precision: 0 })])
	.meta({ [MOMENT]: true });
export const sessionSchema = z.strictObject({
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
