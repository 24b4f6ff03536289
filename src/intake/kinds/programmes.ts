/** The table of lasting offers: school sessions, classes, clubs, services. */
import { offerForms, programmeKinds } from '../../i18n/labels.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { foldedName } from '../values/names.ts';
import { readMonths } from '../values/number-lists.ts';
import { readPattern } from '../values/patterns.ts';
import type { CellReading } from '../values/reading.ts';
import { cellText, quotedCell } from '../values/shown-values.ts';
import { at, type Given, type IntakeSetting, mapped, type SheetColumn, single } from './column.ts';
import { schoolColumns } from './for-schools.ts';
import { accessColumn, hostsColumn, placesColumn } from './houses.ts';
import { labelNames, languagesColumn, several } from './lists.ts';
import { bookingColumn, reachColumns, readAges, readPriceCell } from './offer.ts';
import { describedColumns, ID, sourcedColumns, titleColumn } from './record-columns.ts';
import { choice, plainWords, readSourceDay, references, words } from './simple.ts';

const readKind = choice(programmeKinds, 'loại hoạt động', {
	'school-session': ['buổi học cho trường', 'giáo dục di sản', 'dành cho trường'],
	class: ['lớp', 'khóa học'],
	club: ['clb'],
	exhibition: ['triển lãm', 'trưng bày thường xuyên'],
	competition: ['thi', 'hội thi'],
	'guided-visit': ['tham quan', 'tham quan có hướng dẫn'],
});
const forms = labelNames(offerForms, {
	fixed: ['có lịch', 'theo lịch', 'lịch cố định', 'cố định'],
	'at-school': ['tại trường', 'đến trường'],
	online: ['qua mạng', 'online'],
});

/** When it usually takes place: days and hours where the words say just that, else the words themselves. */
function readUsual(
	content: CellContent,
	{ today, place }: IntakeSetting,
): CellReading<readonly Omit<Given, 'field'>[]> {
	const source: Omit<Given, 'field'> = {
		path: ['usual', 'source'],
		value: { title: `Bảng do ${place.title} gửi`.slice(0, 300), seen: today },
		assumed: true,
		needed: true,
	};
	const pattern = readPattern(content, today);
	const said = 'value' in pattern ? pattern.value : undefined;
	const plain = said && !said.every && !said.from && !said.until && !said.except && !said.skipHolidays;
	if (!plain || 'day' in said.on)
		return mapped(plainWords(content, 200), (vi) => ({
			value: [{ path: ['usual', 'words', 'vi'], value: vi }, source],
		}));
	const { on, time } = said;
	const value = {
		days: 'days' in on ? on.days : [on.weekday],
		...('nth' in on ? { weeks: [on.nth] } : {}),
		...time,
	};
	return {
		value: [
			...Object.entries(value).map(([key, one]) => ({ path: ['usual', key] as const, value: one })),
			source,
		],
	};
}

const ENDED = new Set(['da thoi', 'thoi', 'da ngung', 'ngung', 'khong con', 'da ket thuc', 'dung']);
const GOES_ON = new Set(['dang co', 'con', 'dang hoat dong', 'van con', 'co']);
function readEnded(content: CellContent): CellReading<readonly Omit<Given, 'field'>[]> {
	const said = foldedName(cellText(content));
	if (ENDED.has(said)) return at(true, 'ended');
	return GOES_ON.has(said)
		? at(false, 'ended')
		: { message: `${quotedCell(content)} chưa rõ là còn hay đã thôi`, cure: 'ghi "Đang có" hoặc "Đã thôi"' };
}

export const programmeSheetColumns: readonly SheetColumn[] = [
	ID,
	titleColumn('Tên hoạt động thường xuyên', 'tên buổi học', 'tên lớp', 'tên câu lạc bộ', 'tên dịch vụ'),
	{
		field: 'kind',
		label: 'Loại hoạt động thường xuyên',
		also: ['loại', 'loại hình', 'loại hoạt động'],
		read: single(readKind, 'kind'),
	},
	{
		field: 'offer',
		label: 'Hình thức',
		also: ['hình thức tổ chức', 'cách tổ chức'],
		read: several(forms, 'hình thức', 'offer'),
	},
	...describedColumns,
	...schoolColumns,
	{
		field: 'audiences',
		label: 'Đối tượng',
		also: ['đối tượng tham gia', 'đối tượng phục vụ', 'dành cho'],
		read: references(({ audiences }) => audiences, 'đối tượng', 'audiences'),
	},
	{ field: 'ages', label: 'Lứa tuổi', also: ['độ tuổi', 'tuổi'], read: readAges },
	placesColumn(({ value }) => at(value, 'where', 'vi')),
	hostsColumn,
	{
		field: 'months',
		label: 'Tháng tổ chức',
		also: ['các tháng', 'tháng', 'tháng có tổ chức'],
		read: single(readMonths, 'months'),
	},
	{ field: 'usual', label: 'Thường có', also: ['thường tổ chức', 'lịch thường lệ'], read: readUsual },
	{
		field: 'since',
		label: 'Có từ',
		also: ['từ năm', 'bắt đầu từ'],
		read: (content, { today }) => mapped(readSourceDay(content, today), (day) => at(day, 'period', 'from')),
	},
	{
		field: 'until',
		label: 'Có đến',
		also: ['đến năm', 'kết thúc vào'],
		read: (content, { today }) => mapped(readSourceDay(content, today), (day) => at(day, 'period', 'to')),
	},
	{ field: 'ended', label: 'Còn tổ chức không', also: ['tình trạng', 'còn hoạt động'], read: readEnded },
	{
		field: 'price',
		label: 'Giá vé',
		also: ['vé', 'giá', 'phí', 'mức phí', 'lệ phí', 'học phí', 'phí tham gia', 'kinh phí'],
		read: readPriceCell,
	},
	bookingColumn,
	...reachColumns,
	{ field: 'bring', label: 'Cần mang theo', also: ['mang theo'], read: words(200, 'bring', 'vi') },
	accessColumn,
	languagesColumn,
	{
		field: 'days',
		label: 'Ngày kỷ niệm',
		also: ['dịp', 'nhân dịp'],
		read: references(({ days }) => days, 'ngày kỷ niệm', 'days'),
	},
	...sourcedColumns,
];
