/** The catalogue as it would be with a plan, judged by every rule; what they object to is said by the cell that said it. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Issue, ReadResult } from '../../reader/text/index.ts';
import { judgeOver } from '../../rules/judge-over.ts';
import type { Rule } from '../../rules/kit/rule.ts';
import type { Kind } from '../kinds/kinds.ts';
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
export function judgePlan(
	plan: Plan,
	kind: Kind,
	read: ReadResult,
	now: string,
	more: readonly Rule[] = [],
): JudgedPlan {
	const written = plan.records.filter(({ state }) => state !== 'same');
	const texts = new Map(written.map(({ path, text }) => [path, text()]));
	if (texts.size === 0) return { mistakes: [], elsewhere: [], texts, after: read };
	// What was wrong before is not for the sender to hear.
	const { after, issues, shownFrom } = judgeOver(read, texts, now, more);
	const byFile = new Map(written.map((record) => [`${shownFrom}/${record.path}`, record]));
	const mistakes: Mistake[] = [];
	const elsewhere: Issue[] = [];
	for (const issue of issues) {
		const record = byFile.get(issue.file);
		if (record) mistakes.push(atCell(issue, record, texts.get(record.path) ?? '', kind));
		else elsewhere.push(issue);
	}
	return { mistakes, elsewhere, texts, after };
}

/** The column that gave the value on the issue's line; the title's where none did. */
function atCell(issue: Issue, { draft }: PlannedRecord, text: string, kind: Kind): Mistake {
	const key = keyAt(text, issue.line);
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
		label: draft.row.headerOf(field) ?? kind.columns.find((column) => column.field === field)?.label,
		...forSenders(issue),
	};
}

/** The key of the record that stands on a line, or the nearest above. */
function keyAt(text: string, line: number): string | undefined {
	const counter = new LineCounter();
	const { contents } = parseDocument(text, { lineCounter: counter });
	let found: string | undefined;
	for (const { key } of isMap(contents) ? contents.items : [])
		if (isScalar(key) && key.range && counter.linePos(key.range[0]).line <= line) found = String(key.value);
	return found;
}
