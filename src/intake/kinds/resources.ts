/** The table of learning resources: collections, tours, e-books, courses. */
import { resourceAvailability, resourceKinds } from '../../i18n/labels.ts';
import { asLabels, RESOURCE_PRICE_WORDS } from './closed-words.ts';
import { type SheetColumn, single } from './column.ts';
import { levelsColumn, subjectsColumn } from './for-schools.ts';
import { accessColumn, hostsColumn } from './houses.ts';
import { languagesColumn } from './lists.ts';
import { describedColumns, ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { choice, readAddress, references, words } from './simple.ts';

const readKind = choice(resourceKinds, 'loại học liệu', {
	'digital-collection': ['tư liệu số', 'thư viện số'],
	'virtual-tour': ['tham quan 3d', 'tham quan trực tuyến'],
	'online-exhibition': ['trưng bày trực tuyến'],
	'e-book': ['ebook', 'sách'],
	course: ['lớp học trực tuyến'],
	app: ['phần mềm'],
	document: ['tài liệu'],
});
const readAvailability = choice(resourceAvailability, 'nơi xem', {
	online: ['trên mạng', 'trực tuyến', 'online'],
	onsite: ['tại chỗ'],
	planned: ['kế hoạch'],
	unknown: ['chưa rõ'],
});
const readPrice = choice(asLabels(RESOURCE_PRICE_WORDS), 'mức phí', {
	free: ['không thu phí', 'không mất phí'],
	paid: ['thu phí', 'mất phí'],
});

export const resourceSheetColumns: readonly SheetColumn[] = [
	ID,
	titleColumn('Tên học liệu', 'học liệu', 'tên tài liệu', 'tên bộ sưu tập', 'tên sách'),
	{
		field: 'kind',
		label: 'Loại học liệu',
		also: ['loại', 'loại hình', 'loại tài liệu'],
		read: single(readKind, 'kind'),
	},
	{
		field: 'provider',
		label: 'Nơi cung cấp',
		also: ['đơn vị cung cấp', 'nhà cung cấp'],
		read: words(200, 'provider', 'vi'),
	},
	hostsColumn,
	{
		field: 'url',
		label: 'Địa chỉ học liệu',
		also: ['địa chỉ truy cập', 'địa chỉ trang', 'đường link', 'url', 'website'],
		read: single(readAddress, 'url'),
	},
	{
		field: 'availability',
		label: 'Xem ở đâu',
		also: ['nơi xem', 'hình thức'],
		read: single(readAvailability, 'availability'),
	},
	...describedColumns,
	languagesColumn,
	levelsColumn,
	subjectsColumn,
	{
		field: 'audiences',
		label: 'Đối tượng',
		also: ['dành cho', 'đối tượng sử dụng'],
		read: references(({ audiences }) => audiences, 'đối tượng', 'audiences'),
	},
	{
		field: 'days',
		label: 'Ngày kỷ niệm',
		also: ['dịp', 'nhân dịp'],
		read: references(({ days }) => days, 'ngày kỷ niệm', 'days'),
	},
	{
		field: 'price',
		label: 'Mức phí',
		also: ['phí', 'giá'],
		read: single(readPrice, 'price'),
	},
	{
		field: 'licence',
		label: 'Giấy phép sử dụng',
		also: ['giấy phép', 'bản quyền'],
		read: words(160, 'licence'),
	},
	{
		field: 'terms',
		label: 'Điều kiện sử dụng',
		also: ['điều kiện'],
		read: words(300, 'terms', 'vi'),
	},
	accessColumn,
	...sourcedColumns,
];
