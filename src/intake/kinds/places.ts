/** The table of places: who they are, where, when open, what a school must know. */
import { ownerships, placeKinds } from '../../i18n/labels.ts';
import { readCoordinates } from '../values/coordinates.ts';
import { idNamed, unknownName } from '../values/names.ts';
import { readOpening } from '../values/opening.ts';
import { cellText } from '../values/shown-values.ts';
import { readKnown } from '../values/yes-no.ts';
import { asLabels, HOLIDAY_WORDS } from './closed-words.ts';
import { at, type FieldPath, mapped, type SheetColumn, single } from './column.ts';
import { accessColumn } from './houses.ts';
import { readPriceCell } from './offer.ts';
import { describedColumns, ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { choice, readAddress, readEmail, readPhone, words } from './simple.ts';

const readKind = choice(placeKinds, 'loại hình', {
	'library-commune': ['thư viện phường', 'thư viện xã'],
	'library-school': ['thư viện trường'],
	'library-community': ['tủ sách cộng đồng', 'phòng đọc cộng đồng'],
	'museum-private': ['bảo tàng tư nhân'],
	'culture-centre-commune': [
		'trung tâm văn hóa thể thao',
		'trung tâm văn hóa phường',
		'trung tâm văn hóa xã',
	],
	'culture-house-village': ['nhà văn hóa', 'nhà văn hóa thôn', 'nhà văn hóa tổ dân phố'],
	'post-culture-point': ['bưu điện văn hóa xã'],
	'heritage-site': ['di tích'],
});
const readOwnership = choice(ownerships, 'loại sở hữu', {
	public: ['nhà nước'],
	private: ['tư nhân', 'dân lập'],
});
const readHolidays = choice(asLabels(HOLIDAY_WORDS), 'cách mở cửa ngày lễ', {
	open: ['mở', 'có'],
	closed: ['nghỉ', 'đóng', 'không'],
	ask: ['chưa rõ'],
});

const known = (field: string, label: string, also: readonly string[], ...path: FieldPath): SheetColumn => ({
	field,
	label,
	also,
	read: single(readKnown, ...path),
});

export const placeSheetColumns: readonly SheetColumn[] = [
	ID,
	titleColumn('Tên địa điểm', 'địa điểm', 'tên đơn vị', 'tên cơ sở', 'tên thiết chế', 'tên thư viện'),
	{
		field: 'kind',
		label: 'Loại hình',
		also: ['loại', 'loại địa điểm', 'loại thiết chế'],
		read: single(readKind, 'kind'),
	},
	{
		field: 'ownership',
		label: 'Sở hữu',
		also: ['loại sở hữu', 'công lập hay tư nhân'],
		read: single(readOwnership, 'ownership'),
	},
	...describedColumns,
	{
		field: 'ward',
		label: 'Phường, xã',
		also: ['phường xã', 'phường', 'xã', 'thuộc phường xã'],
		read: (content, { names }) => {
			const id = idNamed(cellText(content), names.wards);
			return id === undefined ? unknownName(cellText(content), names.wards, 'phường, xã') : at(id, 'ward');
		},
	},
	{
		field: 'address',
		label: 'Địa chỉ',
		also: ['số nhà đường', 'nơi đặt'],
		read: words(200, 'address', 'vi'),
	},
	{ field: 'addressNote', label: 'Cách tìm', also: ['lối vào'], read: words(300, 'addressNote', 'vi') },
	{
		field: 'geo',
		label: 'Tọa độ',
		also: ['vị trí', 'bản đồ', 'google map', 'google maps'],
		read: (content) =>
			mapped(readCoordinates(content), ({ lat, lng }) => ({
				value: [
					{ path: ['geo', 'lat'], value: lat },
					{ path: ['geo', 'lng'], value: lng },
				],
			})),
	},
	{
		field: 'openingHours',
		label: 'Giờ mở cửa',
		also: ['thời gian mở cửa', 'giờ phục vụ', 'thời gian phục vụ', 'lịch mở cửa'],
		read: (content) =>
			mapped(readOpening(content), ({ regular, holidays }) => ({
				value: [
					{ path: ['openingHours', 'regular'], value: regular },
					...(holidays ? [{ path: ['openingHours', 'holidays'] as const, value: holidays }] : []),
				],
			})),
	},
	{
		field: 'holidays',
		label: 'Ngày lễ, Tết',
		also: ['ngày lễ', 'lễ tết'],
		read: single(readHolidays, 'openingHours', 'holidays'),
	},
	{
		field: 'price',
		label: 'Giá vé',
		also: ['vé', 'giá', 'phí', 'mức phí', 'phí vào cửa', 'vé vào cửa'],
		read: readPriceCell,
	},
	{
		field: 'role',
		label: 'Bộ phận tiếp nhận',
		also: ['bộ phận liên hệ', 'phòng ban'],
		read: words(120, 'contact', 'role', 'vi'),
	},
	{
		field: 'phone',
		label: 'Điện thoại',
		also: ['số điện thoại', 'sđt', 'đt', 'điện thoại liên hệ'],
		read: single(readPhone, 'contact', 'phone'),
	},
	{
		field: 'email',
		label: 'Thư điện tử',
		also: ['email', 'hộp thư'],
		read: single(readEmail, 'contact', 'email'),
	},
	{
		field: 'url',
		label: 'Trang web',
		also: ['website', 'trang thông tin điện tử', 'web'],
		read: single(readAddress, 'contact', 'url'),
	},
	{
		field: 'social',
		label: 'Trang mạng xã hội',
		also: ['facebook', 'fanpage', 'zalo oa'],
		read: single(readAddress, 'contact', 'social'),
	},
	accessColumn,
	known('coachParking', 'Chỗ đỗ xe khách', ['bãi đỗ xe', 'đỗ xe'], 'schoolVisit', 'coachParking'),
	known('lunchSpace', 'Chỗ ăn trưa', ['ăn trưa'], 'schoolVisit', 'lunchSpace'),
	known('toilets', 'Nhà vệ sinh', ['vệ sinh'], 'schoolVisit', 'toilets'),
	{
		field: 'visitNote',
		label: 'Điều nhà trường cần biết',
		also: ['lưu ý cho nhà trường', 'lưu ý khi đưa học sinh đến'],
		read: words(300, 'schoolVisit', 'note', 'vi'),
	},
	...sourcedColumns,
];
