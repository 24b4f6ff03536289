/** The plan of a feed without what cannot be taken over: one wrong entry does not hold up all others. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { Rule } from '../../rules/kit/rule.ts';
import type { Event } from '../../schemas/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';
import { type JudgedPlan, judgePlan } from '../plan/judge-plan.ts';
import { type Plan, type PlannedRecord, planOf } from '../plan/plan.ts';
import type { Mistake } from '../table/mistake.ts';
import { isFresh } from './confirmation.ts';

export interface SettledPlan {
	readonly plan: Plan;
	readonly judged: JudgedPlan;
	/** What holds entries back, and what editors should hear of the others. */
	readonly mistakes: readonly Mistake[];
}

export interface Settling {
	readonly setting: IntakeSetting;
	/** The catalogue, with those records alone that the feed may touch. */
	readonly read: ReadResult;
	/** The whole of it. */
	readonly whole: ReadResult;
	readonly now: string;
	readonly more: readonly Rule[];
	/** What is planned beside the entries. */
	readonly beside: readonly PlannedRecord[];
}

/** An entry may break another one's rules: what is left is judged again. */
const ROUNDS = 4;

/** Undefined where what is left still breaks something. */
export function settledPlan(drafts: readonly Draft[], given: Settling): SettledPlan | undefined {
	const { setting, read, whole, now, more, beside } = given;
	const aside: Mistake[] = [];
	let rest = drafts;
	for (let round = 0; round < ROUNDS; round++) {
		const planned = planOf(rest, read, setting);
		const byId = new Map(read.records.events.map((event) => [event.id, event]));
		const records = [...planned.records.map((one) => quiet(one, byId.get(one.id), setting.today)), ...beside];
		const plan = { ...planned, records };
		const judged = judgePlan(plan, whole, now, more);
		const found = [...plan.mistakes, ...judged.mistakes];
		const wrong = found.filter(({ severity }) => severity === 'error');
		const elsewhere = judged.elsewhere.some(({ severity }) => severity === 'error');
		if (wrong.length === 0) return elsewhere ? undefined : { plan, judged, mistakes: [...aside, ...found] };
		aside.push(...wrong);
		const rows = new Set(wrong.map(({ sheet, row }) => `${sheet}\n${row}`));
		rest = rest.filter(({ row }) => !rows.has(`${row.sheet}\n${row.row}`));
	}
	return undefined;
}

/** A record of which nothing but the confirmation would change, and that was confirmed of late, stays as it is. */
const quiet = (record: PlannedRecord, before: Event | undefined, today: string): PlannedRecord =>
	record.state === 'changed' &&
	record.edits.every(({ path }) => path[0] === 'verified') &&
	isFresh(before, today)
		? { ...record, state: 'same', edits: [] }
		: record;
