/** The table of dated activities. */
import { eventKinds } from '../../i18n/labels.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { idNamed, piecesOf } from '../values/names.ts';
import { at, type Given, type IntakeSetting, mapped, type SheetColumn } from './column.ts';
import { bookingEmail, bookingPhone, bookingUrl, readAges, readBooking, readPriceCell } from './offer.ts';
import { outcomeColumns } from './outcome.ts';
import { describedColumns, ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { choice, plainWords, readDay, references } from './simple.ts';

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

type Values = readonly Omit<Given, 'field'>[];

/** Houses of the catalogue by their names; one that is not in it, in words. */
const readPlaces = (content: CellContent, { names }: IntakeSetting) => {
	const pieces = piecesOf(content);
	const whole = idNamed(String(content), names.places);
	const ids = whole ? [whole] : pieces.map((piece) => idNamed(piece, names.places));
	const known = ids.filter((id) => id !== undefined);
	return known.length > 0 && known.length === ids.length
		? at([...new Set(known)], 'places')
		: mapped(plainWords(content, 200), (value) => at(value, 'location', 'name', 'vi'));
};

const readHosts = (content: CellContent, { names }: IntakeSetting) => {
	const whole = idNamed(String(content), names.places);
	const hosts: string[] = whole ? [whole] : [];
	const others: { vi: string }[] = [];
	for (const piece of whole ? [] : String(content).split(/\s*[;\n\r]\s*|\s+-\s+/)) {
		const id = idNamed(piece, names.places);
		const words = plainWords(piece, 160);
		if (id) hosts.push(id);
		else if ('value' in words) others.push({ vi: words.value });
		else return words;
	}
	const value: Values = [
		...(hosts.length > 0 ? [{ path: ['hosts'] as const, value: [...new Set(hosts)] }] : []),
		...(others.length > 0 ? [{ path: ['organisers'] as const, value: others }] : []),
	];
	return { value };
};

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
		read: (content) => mapped(readKind(content), (kind) => at(kind, 'kind')),
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
	{
		field: 'places',
		label: 'Địa điểm',
		also: ['địa điểm tổ chức', 'nơi tổ chức', 'nơi diễn ra', 'tại'],
		read: readPlaces,
	},
	{
		field: 'hosts',
		label: 'Đơn vị tổ chức',
		also: ['đơn vị', 'đơn vị chủ trì', 'chủ trì', 'ban tổ chức', 'đơn vị thực hiện'],
		read: readHosts,
	},
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
	{
		field: 'booking',
		label: 'Đăng ký',
		also: ['đăng kí', 'cách đăng ký', 'hình thức đăng ký'],
		read: readBooking,
	},
	{
		field: 'bookingCloses',
		label: 'Hạn đăng ký',
		read: (content, { today }) => mapped(readDay(content, today), (day) => at(day, 'booking', 'closes')),
	},
	{
		field: 'bookingPhone',
		label: 'Điện thoại đăng ký',
		also: ['điện thoại', 'số điện thoại', 'sđt', 'đt'],
		read: bookingPhone,
	},
	{ field: 'bookingEmail', label: 'Thư điện tử đăng ký', also: ['email', 'thư điện tử'], read: bookingEmail },
	{
		field: 'bookingUrl',
		label: 'Trang đăng ký',
		also: ['link đăng ký', 'địa chỉ đăng ký'],
		read: bookingUrl,
	},
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
