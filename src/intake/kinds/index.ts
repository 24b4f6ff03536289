/** A workbook of senders to drafts of records. No disk, no clock: Node, a worker of the browser and a fetched sheet use it alike. */
import type { SheetGrid, Workbook } from '../../reader/sheets/index.ts';
import { shown } from '../../reader/text/words.ts';
import { type FoundHeaders, headersIn } from '../table/headers.ts';
import type { Mistake } from '../table/mistake.ts';
import { rowsBelow } from '../table/rows.ts';
import { foldedName } from '../values/names.ts';
import type { IntakeSetting } from './column.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { allKinds, headerNames, type Kind } from './kinds.ts';
import { isAside } from './sheet-names.ts';

export interface TableRead {
	readonly drafts: readonly Draft[];
	readonly mistakes: readonly Mistake[];
	/** What was left out or rewritten, a sentence each: hidden sheets, footers, old fonts, columns that mean nothing here. */
	readonly remarks: readonly string[];
	/** Rows that hold a record, broken ones included. */
	readonly rows: number;
}

/** Each sheet holds one kind of record, which its headers tell. */
export function readTables(book: Workbook, setting: IntakeSetting): TableRead {
	const remarks = book.hidden.map((name) => `Trang ${shown(name)} đang ẩn: không đọc.`);
	const drafts: Draft[] = [];
	const mistakes: Mistake[] = [];
	let rows = 0;
	for (const sheet of book.sheets) {
		if (isAside(sheet.name)) {
			remarks.push(`Trang ${shown(sheet.name)} chỉ để xem: không đọc.`);
			continue;
		}
		const fit = kindOf(sheet);
		if (!fit) {
			if (sheet.rows.length > 0)
				remarks.push(`Trang ${shown(sheet.name)} không có dòng tiêu đề nào đọc được: không đọc.`);
			continue;
		}
		const { kind, headers } = fit;
		const found = rowsBelow(sheet, headers);
		const drafted = draftsOf(kind, found.rows, setting);
		rows += found.rows.length;
		drafts.push(...drafted.drafts);
		mistakes.push(...drafted.mistakes);
		for (const { words } of headers.strange) remarks.push(`Cột ${shown(words)} không dùng đến: bỏ qua.`);
		for (const { row, words } of found.passedOver)
			remarks.push(`Dòng ${row} chỉ có ${shown(words)}: bỏ qua.`);
		for (const [font, count] of sheet.rewritten)
			remarks.push(`${count} ô viết bằng phông ${font} đã đổi sang chữ Unicode: xem lại chữ.`);
	}
	return { drafts, mistakes, remarks, rows };
}

const headersOfKinds = allKinds.map((kind) => ({ kind, names: headerNames(kind) }));

/** The kind that knows most headers of a sheet; the sheet's own name counts as one more. */
function kindOf(sheet: SheetGrid): { readonly kind: Kind; readonly headers: FoundHeaders } | undefined {
	let best: { kind: Kind; headers: FoundHeaders; score: number } | undefined;
	for (const { kind, names } of headersOfKinds) {
		const headers = headersIn(sheet, names, 'title');
		if (!headers) continue;
		const score = headers.columns.size + (foldedName(sheet.name) === foldedName(kind.sheet) ? 1 : 0);
		if (score > (best?.score ?? 0)) best = { kind, headers, score };
	}
	return best;
}
