/** Columns that every kind of record has. */
import { statusWordsIn } from '../../domain/text/status-in-title.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import type { CellReading } from '../values/reading.ts';
import { quotedCell } from '../values/shown-values.ts';
import { mapped, type SheetColumn, single } from './column.ts';
import { plainWords, readAddress, readConfirmed, readSourceDay, references, words } from './simple.ts';

export const ID: SheetColumn = { field: 'id', label: 'Mã', also: ['mã hoạt động', 'mã số', 'id'] };

/** A status is no part of a name: followers of the calendar would keep the old entry beside a new one. */
function withoutStatus(content: CellContent): CellReading<string> {
	const title = plainWords(content, 160);
	return 'value' in title && statusWordsIn(title.value) !== undefined
		? {
				message: `${quotedCell(content)} có tình trạng nằm trong tên`,
				cure: 'ghi tên như cũ, rồi báo người biên tập hoãn, hủy hay dời buổi ấy: lịch của người theo dõi sẽ tự đổi',
			}
		: title;
}

export const titleColumn = (label: string, ...also: readonly string[]): SheetColumn => ({
	field: 'title',
	label,
	also: ['tên', 'tiêu đề', 'tên gọi', ...also],
	read: single(withoutStatus, 'title', 'vi'),
});

export const describedColumns: readonly SheetColumn[] = [
	{
		field: 'titleEn',
		label: 'Tên tiếng Anh',
		also: ['english title', 'tên (tiếng anh)'],
		read: words(160, 'title', 'en'),
	},
	{
		field: 'summary',
		label: 'Tóm tắt',
		also: ['mô tả', 'giới thiệu', 'mô tả ngắn', 'nội dung tóm tắt', 'tóm tắt nội dung'],
		read: words(200, 'summary', 'vi'),
	},
	{ field: 'summaryEn', label: 'Tóm tắt tiếng Anh', read: words(200, 'summary', 'en') },
	{
		field: 'topics',
		label: 'Chủ đề',
		also: ['lĩnh vực'],
		read: references(({ topics }) => topics, 'chủ đề', 'topics'),
	},
];

/** Where it is written, and whether the institution says that it still holds. */
export const sourcedColumns: readonly SheetColumn[] = [
	{ field: 'source', label: 'Nguồn', also: ['căn cứ', 'văn bản'], read: words(300, 'sources', 'title') },
	{
		field: 'sourceUrl',
		label: 'Địa chỉ nguồn',
		also: ['đường dẫn', 'liên kết', 'link'],
		read: (content) =>
			mapped(readAddress(content), (value) => ({ value: [{ path: ['sources', 'url'], value }] })),
	},
	{
		field: 'sourceOn',
		label: 'Ngày của nguồn',
		also: ['ngày nguồn', 'ngày ban hành'],
		read: (content, { today }) =>
			mapped(readSourceDay(content, today), (value) => ({ value: [{ path: ['sources', 'on'], value }] })),
	},
	{ field: 'confirmed', label: 'Xác nhận còn đúng', also: ['xác nhận', 'đã xác nhận'], read: readConfirmed },
];
