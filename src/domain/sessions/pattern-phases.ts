/** A pattern whose hours or days change from a date on, as phases in a row. */
import { addDays } from '../time/plain-date.ts';
import type { MonthlyWhen, TimeOfDay, WeeklyWhen } from './when.ts';

/** What of a pattern may change on the way; `from` is where every so many weeks or months are counted from. */
type Rhythm =
	| Pick<WeeklyWhen, 'kind' | 'from' | 'days' | 'every'>
	| Pick<MonthlyWhen, 'kind' | 'from' | 'on' | 'every'>;

export interface Phase {
	/** First and last local date on which it holds, both inclusive; the last phase has no `to`. */
	readonly from: string;
	readonly to?: string;
	readonly rhythm: Rhythm;
	readonly time?: TimeOfDay | undefined;
}

/**
 * The phases in order; one where nothing changes. What a later one does not say goes on as before, the count of weeks
 * too: one that says `every` begins to count anew. A phase that does not come after the one before it is left out
 * (rules/later-phases.ts reports it).
 */
export function phasesOf(when: WeeklyWhen | MonthlyWhen): Phase[] {
	const phases: Phase[] = [{ from: when.from, rhythm: when, time: when.time }];
	for (const later of when.later ?? []) {
		const before = phases.at(-1);
		if (!before || later.from <= before.from) continue;
		const from = later.every === undefined ? before.rhythm.from : later.from;
		phases.push({
			from: later.from,
			rhythm: { ...before.rhythm, ...said(later), from } as Rhythm, // `later` is of the pattern's own kind
			time: later.time ?? before.time,
		});
	}
	return phases.map((phase, at) => {
		const next = phases[at + 1];
		return next ? { ...phase, to: addDays(next.from, -1) } : phase;
	});
}

/** What a later phase says of its rhythm. */
function said(later: { readonly days?: unknown; readonly on?: unknown; readonly every?: unknown }) {
	const { days, on, every } = later;
	return {
		...(days === undefined ? {} : { days }),
		...(on === undefined ? {} : { on }),
		...(every === undefined ? {} : { every }),
	};
}

/** The phase that holds on a date; before the pattern begins its first. */
export const phaseOn = (phases: readonly Phase[], date: string): Phase | undefined =>
	phases.findLast(({ from }) => from <= date) ?? phases[0];
