/** A published sheet: rows count once somebody of the institution calls them ready. */
import { readWorkbook, UnreadableFile } from '../../reader/sheets/index.ts';
import { calendarKind } from '../calendar/calendar-kind.ts';
import type { SheetColumn } from '../kinds/column.ts';
import { type Draft, draftsOf } from '../kinds/drafts.ts';
import { headerNames, type Kind } from '../kinds/kinds.ts';
import { isAside } from '../kinds/sheet-names.ts';
import { headersIn } from '../table/headers.ts';
import { mistakeLines } from '../table/mistake.ts';
import { rowsBelow, type TableRow } from '../table/rows.ts';
import { foldedName } from '../values/names.ts';
import { cellText } from '../values/shown-values.ts';
import { type FeedDrafts, type FeedSetting, feedSource } from './feed-drafts.ts';

const READY: SheetColumn = { field: 'ready', label: 'Trạng thái', also: ['tình trạng'] };
const sheetKind: Kind = { ...calendarKind, columns: [...calendarKind.columns, READY] };

/** Throws UnreadableFile, in words of editors. */
export async function sheetDrafts(bytes: Uint8Array, setting: FeedSetting): Promise<FeedDrafts> {
	const book = await readWorkbook(bytes);
	const names = headerNames(sheetKind);
	const rows: TableRow[] = [];
	let hasStatus = false;
	for (const sheet of book.sheets.filter(({ name }) => !isAside(name))) {
		const headers = headersIn(sheet, names, 'title');
		if (!headers) continue;
		hasStatus ||= headers.columns.has('ready');
		rows.push(...rowsBelow(sheet, headers).rows);
	}
	if (rows.length > 0 && !hasStatus)
		throw new UnreadableFile('bảng không có cột “Trạng thái”: chỉ những dòng ghi “Sẵn sàng” mới được đọc');
	const ready = rows.filter(({ cells }) => foldedName(cellText(cells.get('ready') ?? '')) === 'san sang');
	const uidOf = rowNames(rows);
	const { drafts, mistakes } = draftsOf(sheetKind, ready, setting);
	return {
		kind: sheetKind,
		drafts: drafts.map((draft) => sheetDraft(draft, uidOf(draft.row), setting)),
		mistakes,
		remarks:
			rows.length > ready.length
				? [`${rows.length - ready.length} dòng chưa ghi “Sẵn sàng”: không đọc.`]
				: [],
		uids: new Set(rows.map(uidOf)),
		mistakeWords: mistakeLines,
	};
}

/** By what a row is known the next time: its code, else its name, with the day where two have one name. */
function rowNames(rows: readonly TableRow[]): (row: TableRow) => string {
	const words = (row: TableRow, field: string) => cellText(row.cells.get(field) ?? '');
	const titleOf = (row: TableRow) => foldedName(words(row, 'title'));
	const titles = Map.groupBy(rows, titleOf);
	return (row) => {
		const title = titleOf(row);
		const repeated = (titles.get(title)?.length ?? 0) > 1;
		const name = words(row, 'id') || (repeated ? `${title} ${words(row, 'start')}` : title);
		return name.slice(0, 300).trim() || `${row.sheet} ${row.row}`;
	};
}

function sheetDraft(draft: Draft, uid: string, setting: FeedSetting): Draft {
	const record = setting.recordOf(uid);
	const named = record?.origin !== undefined || draft.given.some(({ path }) => path[0] === 'sources');
	const source = { ...feedSource(setting, 'Bảng công khai'), seen: setting.today };
	return {
		...draft,
		...(record ? { id: record.id } : {}),
		given: [
			...draft.given,
			{ path: ['origin'], value: { source: setting.feed.id, uid }, field: 'origin' },
			...(named
				? []
				: [{ path: ['sources'] as const, value: [source], field: 'source', added: true as const }]),
		],
	};
}
