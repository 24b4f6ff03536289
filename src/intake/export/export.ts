/** What the catalogue knows of an institution as one workbook: it comes back through the importer, and changes nothing. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import { type KnownRecord, knownRecords } from '../plan/known-record.ts';
import { type GivenTable, givenTables } from '../template/tables.ts';
import { type FilledTable, filledFile } from '../template/template.ts';
import type { Cells } from './cell-words.ts';
import { cellNames } from './names.ts';
import {
	eventCells,
	figureCells,
	pastEventCells,
	placeCells,
	programmeCells,
	resourceCells,
} from './record-words.ts';
import { soundRow } from './sound-cells.ts';

export interface Exported {
	readonly bytes: Uint8Array;
	/** Rows by the name of their sheet. */
	readonly rows: ReadonlyMap<string, number>;
}

/** Each kind on a sheet of its own, an empty one where the institution has none yet. */
export async function exportOf(read: ReadResult, setting: IntakeSetting): Promise<Exported> {
	const names = cellNames(read.records);
	const own = (table: GivenTable) =>
		knownRecords(table.kind.collection, read, setting.today).filter(({ houses }) =>
			houses.includes(setting.place.id),
		);
	const filled = (
		table: GivenTable,
		cellsOf: (id: string) => Cells,
		of: (known: KnownRecord) => boolean = () => true,
	): FilledTable => ({
		table,
		rows: own(table)
			.filter(of)
			.map((known) => soundRow(table, cellsOf(known.id), known, setting)),
	});
	const { records } = read;
	const coming = ({ isPast }: KnownRecord) => !isPast();
	const unreported = ({ event, isPast }: KnownRecord) => isPast() && event?.outcome === undefined;
	const tables = [
		filled(
			givenTables['hoat-dong'],
			byId(records.events, (event) => eventCells(event, names)),
			coming,
		),
		filled(givenTables['ket-qua'], byId(records.events, pastEventCells), unreported),
		filled(
			givenTables['hoat-dong-thuong-xuyen'],
			byId(records.programmes, (programme) => programmeCells(programme, names)),
		),
		filled(
			givenTables['dia-diem'],
			byId(records.places, (place) => placeCells(place, names)),
		),
		filled(
			givenTables['hoc-lieu'],
			byId(records.resources, (resource) => resourceCells(resource, names)),
		),
		filled(givenTables['so-lieu'], byId(records.figures, figureCells)),
	];
	return {
		bytes: await filledFile(tables, records),
		rows: new Map(tables.map(({ table, rows }) => [table.sheet, rows.length])),
	};
}

function byId<T extends { readonly id: string }>(records: readonly T[], cells: (record: T) => Cells) {
	const known = new Map(records.map((record) => [record.id, record]));
	return (id: string): Cells => {
		const record = known.get(id);
		return record ? cells(record) : {};
	};
}
