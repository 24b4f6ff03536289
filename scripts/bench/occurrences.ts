/**
 * How long the dated sessions of 10,000 patterned records take, over 18 months: the demo's own patterns, of all kinds.
 * `npm run bench -- occurrences`.
 */

import { occurrenceContext } from '../../src/domain/sessions/occurrence-context.ts';
import {
	type OccurrenceContext,
	occurrences,
	type ScheduledEvent,
} from '../../src/domain/sessions/occurrences.ts';
import { addDays, addMonths } from '../../src/domain/time/plain-date.ts';
import { change as changeSchema } from '../../src/schemas/change.ts';
import { day as daySchema } from '../../src/schemas/day.ts';
import { when as whenSchema } from '../../src/schemas/when.ts';
import { days as demoDays } from '../demo/days.ts';
import { randomOf } from '../demo/random.ts';
import { CENTRE } from '../demo/shape.ts';
import { timingOf } from '../demo/when.ts';

const RECORDS = 10_000;
const SEED = 1;
/** As often as an editor's year has them: most repeat by the week, some by the month, a few by the year. */
const KINDS = [
	'weekly',
	'weekly',
	'weekly',
	'weekly',
	'monthly',
	'monthly',
	'lunar-yearly',
	'day-yearly',
] as const;

export interface OccurrencesTaken {
	readonly records: number;
	readonly sessions: number;
	readonly seconds: number;
}

/** Other work on the machine only adds: the shortest run is the nearest to the truth. */
const RUNS = 3;

/** `endless`: no pattern stops, so that each fills all 18 months; else as the demo has them, most over after weeks. */
export function measureOccurrences(endless: boolean): OccurrencesTaken {
	const { events, context } = patterned(endless);
	const window = { from: CENTRE, to: addDays(`${addMonths(CENTRE.slice(0, 7), 18)}${CENTRE.slice(7)}`, -1) };
	const run = () => {
		const start = performance.now();
		let sessions = 0;
		for (const event of events) sessions += occurrences(event, window, context).length;
		return { records: events.length, sessions, seconds: (performance.now() - start) / 1000 };
	};
	return Array.from({ length: RUNS }, run).reduce((best, each) =>
		each.seconds < best.seconds ? each : best,
	);
}

function patterned(endless: boolean): { events: ScheduledEvent[]; context: OccurrenceContext } {
	const events = Array.from({ length: RECORDS }, (_, index): ScheduledEvent => {
		const kind = KINDS[index % KINDS.length] ?? 'weekly';
		const timing = timingOf(randomOf(SEED, `pattern ${index}`), kind, false);
		const when = whenSchema.parse(timing.when);
		const open =
			endless && (when.kind === 'weekly' || when.kind === 'monthly')
				? whenSchema.parse({ ...when, from: CENTRE, until: undefined, count: undefined, except: [] })
				: when;
		// One in five has a session that was cancelled.
		const cancelled = index % 5 === 0 && !endless ? timing.starts.slice(0, 1) : [];
		const changes = cancelled.map((session) => changeSchema.parse({ session, status: 'cancelled' }));
		return { id: `lop-${index}`, when: open, changes };
	});
	const days = demoDays.map(({ id, ...day }) => ({ id, ...daySchema.parse(day) }));
	return { events, context: occurrenceContext(days, events, { from: 2026, to: 2028 }) };
}

if (import.meta.main)
	for (const endless of [false, true]) {
		const { records, sessions, seconds } = measureOccurrences(endless);
		console.log(
			`${records} patterns${endless ? ' without an end' : ''}: ${sessions} sessions in ${seconds.toFixed(2)} s`,
		);
	}
