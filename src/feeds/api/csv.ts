/** The lists as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF (RFC 4180), one header line. */
import Papa from 'papaparse';
import type { Catalogue } from '../../catalogue/graph.ts';
import { wardWords } from '../../i18n/wording.ts';
import { plainText } from '../ics/text.ts';
import { type Column, columnsOf, type NameOf } from './columns.ts';
import { clockColumns, eventRowSchema, eventRows } from './event-rows.ts';
import { schemaNode } from './json-schema.ts';
import { type ListName, lists } from './lists.ts';
import { eventSchema } from './schema/event.ts';

/** Without it Excel reads the file in the machine's own code page and garbles every Vietnamese letter. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `records`: those of the list, as its JSON file holds them. */
export function csvText(catalogue: Catalogue, name: ListName, records: readonly object[]): string {
	const columns = csvColumns(name, namesIn(catalogue));
	const rows = rowsOf(name, records);
	const text = Papa.unparse(
		{
			fields: columns.map((column) => column.name),
			data: rows.map((row) => columns.map(({ cell }) => safeCell(cell(row)))),
		},
		{ newline: '\r\n', escapeFormulae: FORMULA },
	);
	return `${BYTE_ORDER_MARK}${text}\r\n`;
}

export function csvColumns(name: ListName, nameOf: NameOf): readonly Column[] {
	if (name !== 'events') return columnsOf(schemaNode(lists[name].schema), nameOf);
	const columns = columnsOf(eventRowSchema(schemaNode(eventSchema)), nameOf);
	const end = columns.findIndex((column) => column.name === 'session_end') + 1;
	return [...columns.slice(0, end), ...clockColumns, ...columns.slice(end)];
}

const rowsOf = (name: ListName, records: readonly object[]): readonly object[] =>
	// The records of this list are made as its schema says (lists.ts).
	name === 'events' ? eventRows(records as Parameters<typeof eventRows>[0]) : records;

/**
 * A cell that a spreadsheet would run gets an apostrophe before it. Papa's own pattern lets a formula pass that has
 * a line break in it, and the wide signs that spreadsheets of East Asia take for the same.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
/** The same where a spreadsheet set to semicolons cuts the line there. */
const FORMULA_AFTER_SEMICOLON = /;(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/gu;

/** Text on one line: a line break inside a cell is a new row to a spreadsheet that cuts elsewhere. */
const safeCell = (value: string | number | boolean | undefined) =>
	typeof value === 'string'
		? plainText(value).replace(/\s+/g, ' ').replace(FORMULA_AFTER_SEMICOLON, ";'")
		: value;

const namesIn =
	(catalogue: Catalogue): NameOf =>
	(list, id) => {
		switch (list) {
			case 'places':
			case 'programmes':
			case 'events':
			case 'days':
				return catalogue.byId[list].get(id)?.title.vi;
			case 'topics':
			case 'audiences':
			case 'levels':
			case 'subjects':
				return catalogue.byId[list].get(id)?.name.vi;
			case 'wards': {
				const ward = catalogue.byId.wards.get(id);
				return ward && wardWords(ward, 'vi');
			}
			default:
				throw new RangeError(`no list ${list} to look up a name in`);
		}
	};
