/** A column of a table of senders: its header, what else people call it, and what its cells come to. */
import type { CellContent } from '../../reader/sheets/index.ts';
import type { KnownNames } from '../values/names.ts';
import type { CellReading } from '../values/reading.ts';

/** Where a value goes in the record, as content writes it. */
export type FieldPath = readonly [string, ...string[]];

/** A value for the record, and the column that said so. */
export interface Given {
	readonly path: FieldPath;
	readonly value: unknown;
	readonly field: string;
	/** Not said by the sender: for new records alone. */
	readonly assumed?: true;
	/** Though assumed, also for a record that is there already and has nothing at this path. */
	readonly needed?: true;
	/** Stands in a list beside what is there already. */
	readonly added?: true;
}

/** What cells are read against. */
export interface IntakeSetting {
	/** Local date of the site. */
	readonly today: string;
	/** Id and name of the institution that sends the table. */
	readonly place: { readonly id: string; readonly title: string };
	readonly names: Readonly<
		Record<'topics' | 'audiences' | 'places' | 'days' | 'levels' | 'subjects' | 'wards', KnownNames>
	>;
}

export interface SheetColumn {
	/** Stable name of the column within its kind. */
	readonly field: string;
	/** Header in the template, and in messages. */
	readonly label: string;
	/** Other headers that mean the same. */
	readonly also?: readonly string[];
	/** What a cell of its own comes to; columns without are read together with others. */
	readonly read?: (
		content: CellContent,
		setting: IntakeSetting,
	) => CellReading<readonly Omit<Given, 'field'>[]>;
}

/** One value at one path. */
export const at = (value: unknown, ...path: FieldPath): CellReading<readonly Omit<Given, 'field'>[]> => ({
	value: [{ path, value }],
});

/** Carries a reading on, or its fault. */
export function mapped<T, U>(reading: CellReading<T>, next: (value: T) => CellReading<U>): CellReading<U> {
	if ('message' in reading) return reading;
	const after = next(reading.value);
	return 'message' in after || reading.note === undefined ? after : { ...after, note: reading.note };
}

/** A column whose cell comes to one value at one path. */
export const single =
	(read: (content: CellContent) => CellReading<unknown>, ...path: FieldPath): SheetColumn['read'] =>
	(content) =>
		mapped(read(content), (value) => at(value, ...path));
