/** A row that goes out is read as it would be when it comes back: a cell that would change its record stays empty. */
import type { IntakeSetting } from '../kinds/column.ts';
import { draftsOf } from '../kinds/drafts.ts';
import type { Kind } from '../kinds/kinds.ts';
import { WHEN_FIELDS } from '../kinds/when.ts';
import { editsOf } from '../plan/edits.ts';
import type { KnownRecord } from '../plan/known-record.ts';
import type { TableRow } from '../table/rows.ts';
import type { GivenTable } from '../template/tables.ts';
import type { Cells } from './cell-words.ts';

const WHEN: ReadonlySet<string> = new Set(WHEN_FIELDS);

/** A row of a table that is given out, in the order of its columns. */
export function soundRow(
	{ kind, columns }: GivenTable,
	cells: Cells,
	known: KnownRecord,
	setting: IntakeSetting,
): (string | null)[] {
	const fields = columns.map(({ field }) => field);
	const sound = soundCells(kind, fields, cells, known, setting);
	return fields.map((field) => sound.get(field) ?? null);
}

/** The cells of `fields` that say just what the record says. */
function soundCells(
	kind: Kind,
	fields: readonly string[],
	cells: Cells,
	{ record, event }: KnownRecord,
	setting: IntakeSetting,
): ReadonlyMap<string, string> {
	const kept = new Map<string, string>(
		fields.flatMap((field) => {
			const words = cells[field]?.trim();
			return words ? [[field, words] as const] : [];
		}),
	);
	for (;;) {
		const faulty = faultyFields(kind, kept, setting, (given) =>
			editsOf(kind.collection, given, record, {
				published: false,
				today: setting.today,
				...(event ? { event } : {}),
			}),
		);
		const gone = [...kept.keys()].filter(
			(field) => faulty.has(field) || (WHEN.has(field) && [...faulty].some((one) => WHEN.has(one))),
		);
		if (gone.length === 0) return kept;
		for (const field of gone) kept.delete(field);
	}
}

/** Fields whose cells cannot be read, or would change something. */
function faultyFields(
	kind: Kind,
	cells: ReadonlyMap<string, string>,
	setting: IntakeSetting,
	edits: (given: Parameters<typeof editsOf>[1]) => ReturnType<typeof editsOf>,
): ReadonlySet<string> {
	const fields = [...cells.keys()];
	const row: TableRow = {
		sheet: kind.sheet,
		row: 1,
		cells,
		unknown: new Set(),
		columnOf: (field) => fields.indexOf(field) + 1,
		headerOf: () => undefined,
	};
	const { drafts, mistakes } = draftsOf(kind, [row], setting);
	return new Set([
		...mistakes.map(({ column }) => fields[column - 1] ?? ''),
		...drafts.flatMap(({ given }) => edits(given).map(({ field }) => field)),
	]);
}
