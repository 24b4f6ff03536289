/**
 * The door for tables of institutions: bytes of a file in, mistakes by cell and a plan out. No disk, no clock, nothing of
 * Node: a command, a worker of the browser and a fetched sheet come in here alike.
 */

import { readWorkbook } from '../reader/sheets/index.ts';
import type { ReadResult } from '../reader/text/index.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { readTables } from './kinds/index.ts';
import { type JudgedPlan, judgePlan } from './plan/judge-plan.ts';
import { type Plan, planOf } from './plan/plan.ts';
import { planLines } from './plan/plan-words.ts';
import { intakeSetting } from './plan/setting.ts';
import { type Mistake, mistakeLines, sortedMistakes } from './table/mistake.ts';

export { UnreadableFile } from '../reader/sheets/index.ts';

export interface IntakeOptions {
	/** Id of the institution that sends the table. */
	readonly place: string;
	/** Local wall time of the site, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	/** Rules of the caller's own surroundings. */
	readonly more?: readonly Rule[];
}

export interface Intake {
	readonly rows: number;
	readonly plan: Plan;
	readonly mistakes: readonly Mistake[];
	/** What the sender needs to hear, a line each: what was left out, what is wrong, what would change. */
	readonly report: readonly string[];
	readonly errors: number;
	readonly elsewhere: JudgedPlan['elsewhere'];
	/** What there is to write, by path from the content directory. */
	readonly texts: ReadonlyMap<string, string>;
	/** What was left out or rewritten, a sentence each. */
	readonly remarks: readonly string[];
	/** The content as it would be. */
	readonly after: ReadResult;
}

/** Throws UnreadableFile for bytes that are no table, and RangeError for a place that the catalogue does not have. */
export async function takeIn(
	bytes: Uint8Array,
	read: ReadResult,
	{ place, now, more = [] }: IntakeOptions,
): Promise<Intake> {
	const setting = intakeSetting(read, place, now.slice(0, 10));
	if (!setting) throw new RangeError(`no place ${place}`);
	const table = readTables(await readWorkbook(bytes), setting);
	const plan = planOf(table.drafts, read, setting);
	const judged = judgePlan(plan, read, now, more);
	const mistakes = sortedMistakes([...table.mistakes, ...plan.mistakes, ...judged.mistakes]);
	const errors = [...mistakes, ...judged.elsewhere].filter(({ severity }) => severity === 'error').length;
	return {
		rows: table.rows,
		plan,
		report: [...table.remarks, ...mistakeLines(mistakes), '', ...planLines(plan, errors > 0)],
		mistakes,
		errors,
		elsewhere: judged.elsewhere,
		texts: judged.texts,
		remarks: table.remarks,
		after: judged.after,
	};
}
