/** The lists as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF (RFC 4180), one header line. */
import Papa from 'papaparse';
import type { Catalogue } from '../../catalogue/graph.ts';
import { wardWords } from '../../i18n/wording.ts';
import { plainText } from '../ics/text.ts';
import { type Column, columnsOf, type NameOf } from './columns.ts';
import { eventColumns, sessionRows } from './event-rows.ts';
import { schemaNode } from './json-schema.ts';
import { type ListName, lists } from './lists.ts';
import type { ApiEvent } from './schema/event.ts';

/** Without it Excel reads the file in the machine's own code page and garbles every Vietnamese letter. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `records`: those of the list, as its JSON file holds them. */
export function csvText(catalogue: Catalogue, name: ListName, records: readonly object[]): string {
	const nameOf = namesIn(catalogue);
	// The records of this list are made as its schema says (lists.ts).
	const rows =
		name === 'events' ? eventLines(records as readonly ApiEvent[], nameOf) : lines(name, records, nameOf);
	return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

function lines(name: ListName, records: readonly object[], nameOf: NameOf): string[] {
	const columns = columnsOf(schemaNode(lists[name].schema), nameOf);
	return [header(columns), ...records.map((record) => line(columns, record))];
}

/** What a row says of the event is written once for all its sessions: there may be hundreds. */
function eventLines(events: readonly ApiEvent[], nameOf: NameOf): string[] {
	const { before, session, after } = eventColumns(nameOf);
	const rows = events.flatMap((event) => {
		const [first, last] = [line(before, event), line(after, event)];
		return sessionRows(event).map((row) => `${first},${line(session, row)},${last}`);
	});
	return [header([...before, ...session, ...after]), ...rows];
}

const header = (columns: readonly Column[]): string => Papa.unparse([columns.map(({ name }) => name)]);
const line = (columns: readonly Column[], record: unknown): string =>
	Papa.unparse([columns.map(({ cell }) => safeCell(cell(record)))], { escapeFormulae: FORMULA });

/**
 * A cell that a spreadsheet would run gets an apostrophe before it. Papa's own pattern lets a formula pass that has
 * a line break in it, and the wide signs that spreadsheets of East Asia take for the same.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
/** The same where a spreadsheet set to semicolons cuts the line there. */
const FORMULA_AFTER_SEMICOLON = /;(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/gu;

/** Ids, codes, dates and addresses, which are most cells. */
const PLAIN = /^[A-Za-z0-9][\w:./-]*$/;

/** Text on one line: a line break inside a cell is a new row to a spreadsheet that cuts elsewhere. */
const safeCell = (value: string | number | boolean | undefined) =>
	typeof value === 'string' && !PLAIN.test(value)
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
