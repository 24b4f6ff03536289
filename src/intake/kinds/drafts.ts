/** Rows of a table to drafts of records, and every mistake of theirs by its cell. */

import type { CellContent } from '../../reader/sheets/index.ts';
import type { Mistake } from '../table/mistake.ts';
import type { TableRow } from '../table/rows.ts';
import { foldedName } from '../values/names.ts';
import { type CellReading, isFault } from '../values/reading.ts';
import { cellText } from '../values/shown-values.ts';
import type { Given, IntakeSetting } from './column.ts';
import type { Kind } from './kinds.ts';
import { readWhen, WHEN_FIELDS, type WhenRead } from './when.ts';

/** What a row says of a record; whether there is one already, the plan finds out. */
export interface Draft {
	readonly kind: Kind;
	readonly row: TableRow;
	/** Of the column "Mã", as written. */
	readonly id?: string;
	readonly title: string;
	readonly given: readonly Given[];
}

export interface Drafted {
	readonly drafts: readonly Draft[];
	readonly mistakes: readonly Mistake[];
}

export function draftsOf(kind: Kind, rows: readonly TableRow[], setting: IntakeSetting): Drafted {
	const mistakes: Mistake[] = [];
	const once = {
		cells: new Map(
			kind.columns.map(({ field }) => [field, remembered<CellReading<readonly Omit<Given, 'field'>[]>>()]),
		),
		when: remembered<WhenRead>(),
	};
	const drafts = rows.flatMap((row) => {
		const before = mistakes.length;
		const draft = draftOf(kind, row, setting, mistakes, once);
		const broken = mistakes.slice(before).some(({ severity }) => severity === 'error');
		return broken ? [] : [draft];
	});
	return { drafts, mistakes };
}

interface Once {
	/** By column. */
	readonly cells: ReadonlyMap<string, Remembered<CellReading<readonly Omit<Given, 'field'>[]>>>;
	readonly when: Remembered<WhenRead>;
}
type Remembered<T> = (key: CellContent, make: () => T) => T;

/** Most cells of a long table say what others said: each is read once. Titles and summaries seldom do, and are let go. */
const MOST_REMEMBERED = 5000;
function remembered<T>(): Remembered<T> {
	const known = new Map<CellContent, T>();
	return (content, make) => {
		const key = keyOf(content);
		const old = known.get(key);
		if (old !== undefined) return old;
		const made = make();
		if (known.size < MOST_REMEMBERED) known.set(key, made);
		return made;
	};
}

/** Texts and numbers are their own keys, which costs nothing; a moment is one by what it holds, behind what no text begins with. */
const keyOf = (content: CellContent): CellContent =>
	typeof content === 'object' ? `\n${content.date ?? ''} ${content.time ?? ''}` : content;

function draftOf(kind: Kind, row: TableRow, setting: IntakeSetting, mistakes: Mistake[], once: Once): Draft {
	const note = (field: string, severity: Mistake['severity'], message: string, cure: string) =>
		mistakes.push({
			severity,
			sheet: row.sheet,
			row: row.row,
			column: row.columnOf(field),
			label: row.headerOf(field) ?? kind.columns.find((column) => column.field === field)?.label,
			message,
			cure,
		});

	const given: Given[] = [];
	for (const { field, read } of kind.columns) {
		if (row.unknown.has(field))
			note(field, 'error', 'công thức không có kết quả trong tệp', 'chép ô rồi dán dạng giá trị');
		const content = row.cells.get(field);
		if (content === undefined || !read) continue;
		const reading = once.cells.get(field)?.(content, () => read(content, setting)) ?? read(content, setting);
		if (isFault(reading)) note(field, 'error', reading.message, reading.cure);
		else given.push(...reading.value.map((one) => ({ ...one, field })));
	}
	if (!row.cells.has('title')) note('title', 'error', 'chưa có tên', 'ghi tên, hoặc xóa cả dòng');
	const id = row.cells.get('id');
	if (kind.dated && (id === undefined || saysWhen(row))) given.push(...whenGiven(row, setting, note, once));
	return {
		kind,
		row,
		...(id === undefined ? {} : { id: cellText(id) }),
		title: foldedName(cellText(row.cells.get('title') ?? '')),
		given: withSources(given, setting.today),
	};
}

/** A row that names its record by id need not say again when it takes place. */
const saysWhen = ({ cells, unknown }: TableRow): boolean =>
	WHEN_FIELDS.some((field) => cells.has(field) || unknown.has(field));

/** A moment is told from a text of the same letters. */
const whenKey = (content: CellContent | undefined): string =>
	content === undefined ? '' : `${typeof content} ${String(keyOf(content))}`;

function whenGiven(
	row: TableRow,
	{ today }: IntakeSetting,
	note: (field: string, severity: Mistake['severity'], message: string, cure: string) => void,
	once: Once,
): Given[] {
	if (WHEN_FIELDS.some((field) => row.unknown.has(field))) return [];
	const key = WHEN_FIELDS.map((field) => whenKey(row.cells.get(field))).join('\n');
	const when = once.when(key, () => readWhen(row.cells, today));
	for (const { field, message, cure, mild } of when.faults)
		note(field, mild ? 'warning' : 'error', message, cure);
	const { value, from = 'start', assumed = [] } = when;
	if (!value) return [];
	const said = Object.fromEntries(Object.entries(value).filter(([key]) => !assumed.includes(key)));
	const rest = assumed.map(
		(key): Given => ({ path: ['when', key], value: value[key], field: from, assumed: true }),
	);
	return [{ path: ['when'], value: said, field: from }, ...rest];
}

/** The three columns of a source are one entry of a list. */
function withSources(given: readonly Given[], today: string): Given[] {
	const parts = given.filter(({ path }) => path[0] === 'sources');
	const rest = given.filter(({ path }) => path[0] !== 'sources');
	const title = parts.find(({ path }) => path[1] === 'title');
	if (parts.length === 0) return rest;
	const source = Object.fromEntries(parts.map(({ path, value }) => [path[1], value]));
	const value = { title: source['url'], ...source, ...(source['on'] ? {} : { seen: today }) };
	return [
		...rest,
		{ path: ['sources'], value: [value], field: title?.field ?? parts[0]?.field ?? '', added: true },
	];
}
