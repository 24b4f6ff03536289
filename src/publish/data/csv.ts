/** The lists as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF (RFC 4180), one header line. */
import Papa from 'papaparse';
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { wardWords } from '../../i18n/wording.ts';
import { type Column, columnsOf, type NameOf } from './columns.ts';
import { eventColumns, sessionRows } from './event-rows.ts';
import { schemaNode } from './json-schema.ts';
import { type DataListName, lists } from './lists.ts';
import type { ApiEvent } from './schema/event.ts';
import { isPartialDate, textCell } from './text-cell.ts';

/** Without it Excel reads the file in the machine's own code page and garbles every Vietnamese letter. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `records`: those of the list, as its JSON file holds them. */
export function csvText(catalogue: Catalogue, name: DataListName, records: readonly object[]): string {
	const nameOf = namesIn(catalogue);
	// The records of this list are made as its schema says (lists.ts).
	const rows =
		name === 'events' ? eventLines(records as readonly ApiEvent[], nameOf) : lines(name, records, nameOf);
	return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

function lines(name: DataListName, records: readonly object[], nameOf: NameOf): string[] {
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
	Papa.unparse([
		columns.map(({ cell, isText }) => {
			const value = cell(record);
			return typeof value === 'string' && (isText || isPartialDate(value)) ? textCell(value) : value;
		}),
	]);

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
