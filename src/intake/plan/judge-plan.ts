/** The catalogue as it would be with a plan, judged by every rule; what they object to is said by the cell that said it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue, ReadResult } from '../../reader/text/index.ts';
import { judgeOver } from '../../rules/judge-over.ts';
import type { Rule } from '../../rules/kit/rule.ts';
import type { Mistake } from '../table/mistake.ts';
import type { Plan, PlannedRecord } from './plan.ts';
import { forSenders } from './rule-words.ts';

export interface JudgedPlan {
	readonly mistakes: readonly Mistake[];
	/** What the plan would break in files that it does not touch. */
	readonly elsewhere: readonly Issue[];
	/** New texts by their paths from the content directory. */
	readonly texts: ReadonlyMap<string, string>;
	/** The content as it would be. */
	readonly after: ReadResult;
}

/** `more`: rules of the caller's own surroundings, such as those for Markdown. `now`: local wall time of the site. */
export function judgePlan(plan: Plan, read: ReadResult, now: string, more: readonly Rule[] = []): JudgedPlan {
	const written = plan.records.filter(({ state }) => state !== 'same');
	const texts = textsOf(written, read);
	if (texts.size === 0) return { mistakes: [], elsewhere: [], texts, after: read };
	// What was wrong before is not for the sender to hear.
	const { after, issues, shownFrom } = judgeOver(read, texts, now, more);
	const byFile = Map.groupBy(written, ({ path }) => `${shownFrom}/${path}`);
	const mistakes: Mistake[] = [];
	const elsewhere: Issue[] = [];
	for (const issue of issues) {
		const [first, ...more] = byFile.get(issue.file) ?? [];
		const text = first && (texts.get(first.path) ?? '');
		const record = more.length === 0 ? first : ofItem([first, ...more], text ?? '', issue.line);
		if (record && text !== undefined) mistakes.push(atCell(issue, record, text));
		else elsewhere.push(issue);
	}
	return { mistakes, elsewhere, texts, after };
}

/** The column that gave the value on the issue's line; the title's where none did. */
function atCell(issue: Issue, { draft, id }: PlannedRecord, text: string): Mistake {
	const key = keyAt(text, id, issue.line);
	const field =
		draft.given.find(
			({ path }) =>
				path[0] === key && draft.row.cells.has(draft.given.find((one) => one.path === path)?.field ?? ''),
		)?.field ?? 'title';
	const { sheet, row, columnOf } = draft.row;
	return {
		severity: issue.severity,
		sheet,
		row,
		column: columnOf(field),
		label: draft.row.headerOf(field) ?? draft.kind.columns.find((column) => column.field === field)?.label,
		...forSenders(issue),
	};
}

/** New texts by their paths; records of one file one after the other. */
function textsOf(written: readonly PlannedRecord[], { files }: ReadResult): Map<string, string> {
	const texts = new Map<string, string>();
	const before = new Map(files.map(({ path, text }) => [path, text]));
	for (const { path, text } of written) texts.set(path, text(texts.get(path) ?? before.get(path) ?? ''));
	return texts;
}

/** Of a file with a list: the record whose entry holds a line. */
function ofItem(
	records: readonly (PlannedRecord | undefined)[],
	text: string,
	line: number,
): PlannedRecord | undefined {
	const counter = new LineCounter();
	const { contents } = parseDocument(text, { lineCounter: counter });
	let id: unknown;
	for (const item of isSeq(contents) ? contents.items : [])
		if (isMap(item) && item.range && counter.linePos(item.range[0]).line <= line) id = item.get('id');
	return records.find((record) => record?.id === id);
}

/** The key of the record that stands on a line, or the nearest above. */
function keyAt(text: string, id: string, line: number): string | undefined {
	const counter = new LineCounter();
	const { contents } = parseDocument(text, { lineCounter: counter });
	const map = isSeq(contents)
		? contents.items.find((one) => isMap(one) && String(one.get('id')) === id)
		: contents;
	let found: string | undefined;
	for (const { key } of isMap(map) ? map.items : [])
		if (isScalar(key) && key.range && counter.linePos(key.range[0]).line <= line) found = String(key.value);
	return found;
}
