/** FoundRows of a table to drafts of records, and every mistake of theirs by its cell. */

import type { Mistake } from '../table/mistake.ts';
import type { TableRow } from '../table/rows.ts';
import { foldedName } from '../values/names.ts';
import { isFault } from '../values/reading.ts';
import { cellText } from '../values/shown-values.ts';
import type { Given, IntakeSetting } from './column.ts';
import type { Kind } from './kinds.ts';
import { readWhen, WHEN_FIELDS } from './when.ts';

/** What a row says of a record; whether there is one already, the plan finds out. */
export interface Draft {
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
	const drafts = rows.flatMap((row) => {
		const before = mistakes.length;
		const draft = draftOf(kind, row, setting, mistakes);
		const broken = mistakes.slice(before).some(({ severity }) => severity === 'error');
		return broken ? [] : [draft];
	});
	return { drafts, mistakes };
}

function draftOf(kind: Kind, row: TableRow, setting: IntakeSetting, mistakes: Mistake[]): Draft {
	const labels = new Map(kind.columns.map(({ field, label }) => [field, label]));
	const note = (field: string, severity: Mistake['severity'], message: string, cure: string) =>
		mistakes.push({
			severity,
			sheet: row.sheet,
			row: row.row,
			column: row.columnOf(field),
			label: row.headerOf(field) ?? labels.get(field),
			message,
			cure,
		});

	const given: Given[] = [];
	for (const { field, read } of kind.columns) {
		if (row.unknown.has(field))
			note(field, 'error', 'công thức không có kết quả trong tệp', 'chép ô rồi dán dạng giá trị');
		const content = row.cells.get(field);
		if (content === undefined || !read) continue;
		const reading = read(content, setting);
		if (isFault(reading)) note(field, 'error', reading.message, reading.cure);
		else given.push(...reading.value.map((one) => ({ ...one, field })));
	}
	if (!row.cells.has('title')) note('title', 'error', 'chưa có tên', 'ghi tên, hoặc xóa cả dòng');
	if (kind.dated) given.push(...whenGiven(row, setting, note));
	const id = row.cells.get('id');
	return {
		row,
		...(id === undefined ? {} : { id: cellText(id) }),
		title: foldedName(cellText(row.cells.get('title') ?? '')),
		given: withSources(given, setting.today),
	};
}

function whenGiven(
	row: TableRow,
	{ today }: IntakeSetting,
	note: (field: string, severity: Mistake['severity'], message: string, cure: string) => void,
): Given[] {
	if (WHEN_FIELDS.some((field) => row.unknown.has(field))) return [];
	const when = readWhen(row.cells, today);
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
