/** The cells of a notice as one row of the template: to paste into it, or as a file of its own. */
import { writeXlsx } from 'hucre';
import { eventSheetColumns } from '../kinds/events.ts';
import { eventTemplate } from '../template/event-table.ts';

/** What somebody has made of the cells of a notice, by column. */
export type RowCells = Readonly<Record<string, string>>;

/** In the order of the template's columns, then what the template has no column for. */
const columnsOf = (cells: RowCells) => {
	const order = eventTemplate.map(({ field }) => field);
	const others = Object.keys(cells).filter((field) => !order.includes(field) && cells[field]);
	return [...order, ...others];
};
export const columnLabel = (field: string): string =>
	eventSheetColumns.find((column) => column.field === field)?.label ?? field;

/** A spreadsheet takes what begins so for a formula. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/^(?=[=+\-@])/, "'");

/** Separated by tabs, as a spreadsheet takes cells that are pasted. The template's own columns alone, in its order. */
export const rowText = (cells: RowCells): string =>
	eventTemplate
		.map(({ field }) => plain(cells[field] ?? ''))
		.join('\t')
		.trimEnd();

/** An .xlsx of a header and this row, which the importer reads as any table. */
export function rowFile(cells: RowCells): Promise<Uint8Array> {
	const columns = columnsOf(cells);
	const rows = [columns.map(columnLabel), columns.map((field) => cells[field]?.replace(/\s+/g, ' ') || null)];
	return writeXlsx({
		sheets: [
			{ name: 'Hoạt động', rows, columns: columns.map(() => ({ width: 22 })), freezePane: { rows: 1 } },
		],
		properties: { created: new Date(0), modified: new Date(0) },
	});
}
