/** The table of dated activities. */
import { eventKinds } from '../../i18n/labels.ts';
import { at, mapped, type SheetColumn, single } from './column.ts';
import { hostsColumn, placesColumn } from './houses.ts';
import { bookingColumn, reachColumns, readAges, readPriceCell } from './offer.ts';
import { outcomeColumns } from './outcome.ts';
import { describedColumns, ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { choice, readDay, references } from './simple.ts';

const readKind = choice(eventKinds, 'loại hoạt động', {
	exhibition: ['trưng bày chuyên đề'],
	'guided-visit': ['tham quan trải nghiệm'],
	workshop: ['hoạt động trải nghiệm', 'workshop'],
	club: ['câu lạc bộ', 'clb'],
	class: ['lớp', 'khóa học'],
	ceremony: ['lễ'],
	competition: ['thi', 'hội thi'],
	performance: ['biểu diễn nghệ thuật'],
	festival: ['ngày hội', 'liên hoan'],
	other: ['khác'],
});

export const eventSheetColumns: readonly SheetColumn[] = [
	ID,
	titleColumn(
		'Tên hoạt động',
		'hoạt động',
		'tên chương trình',
		'nội dung',
		'nội dung hoạt động',
		'sự kiện',
		'tên sự kiện',
		'chương trình',
	),
	{
		field: 'kind',
		label: 'Loại hoạt động',
		also: ['loại', 'loại hình'],
		read: single(readKind, 'kind'),
	},
	{
		field: 'start',
		label: 'Ngày bắt đầu',
		also: [
			'ngày',
			'từ ngày',
			'thời gian',
			'ngày tổ chức',
			'thời gian tổ chức',
			'ngày diễn ra',
			'thời gian diễn ra',
			'thời gian bắt đầu',
			'bắt đầu',
			'ngày tháng',
			'ngày giờ',
			'thời gian ngày',
			'thời gian từ ngày',
		],
	},
	{
		field: 'end',
		label: 'Ngày kết thúc',
		also: ['đến ngày', 'thời gian kết thúc', 'kết thúc', 'thời gian đến ngày'],
	},
	{
		field: 'startTime',
		label: 'Giờ bắt đầu',
		also: ['giờ', 'từ giờ', 'giờ tổ chức', 'giờ diễn ra', 'khung giờ', 'thời gian giờ', 'buổi'],
	},
	{ field: 'endTime', label: 'Giờ kết thúc', also: ['đến giờ'] },
	{
		field: 'pattern',
		label: 'Lịch lặp lại',
		also: ['lịch lặp', 'lặp lại', 'lịch hằng tuần', 'lịch sinh hoạt'],
	},
	placesColumn(({ value }) => at(value, 'location', 'name', 'vi')),
	hostsColumn,
	{
		field: 'audiences',
		label: 'Đối tượng',
		also: ['đối tượng tham gia', 'đối tượng phục vụ', 'thành phần tham gia', 'thành phần', 'dành cho'],
		read: references(({ audiences }) => audiences, 'đối tượng', 'audiences'),
	},
	{ field: 'ages', label: 'Lứa tuổi', also: ['độ tuổi', 'tuổi'], read: readAges },
	{
		field: 'price',
		label: 'Giá vé',
		also: ['vé', 'giá', 'phí', 'mức phí', 'lệ phí', 'học phí', 'phí tham gia', 'phí tham dự'],
		read: readPriceCell,
	},
	bookingColumn,
	{
		field: 'bookingCloses',
		label: 'Hạn đăng ký',
		read: (content, { today }) => mapped(readDay(content, today), (day) => at(day, 'booking', 'closes')),
	},
	...reachColumns,
	...describedColumns,
	{
		field: 'days',
		label: 'Ngày kỷ niệm',
		also: ['dịp', 'nhân dịp'],
		read: references(({ days }) => days, 'ngày kỷ niệm', 'days'),
	},
	...sourcedColumns,
	...outcomeColumns,
];
