/** What became of single sessions: cancelled, moved to another day, put off, moved online, elsewhere, or full. */
import { addDays } from '../../src/domain/time/plain-date.ts';
import { later } from './clock.ts';
import type { Timing } from './patterns.ts';
import { shown } from './prose.ts';
import type { Random } from './random.ts';
import { REASONS } from './sentences.ts';
import { CENTRE, type KnownIds, type Made } from './shape.ts';

type Change = NonNullable<Made<'events'>['changes']>[number];

const KINDS = [
	'cancelled',
	'rescheduled',
	'postponed',
	'moved-online',
	'elsewhere',
	'full',
	'waiting-list',
] as const;

/** One event in eight has a change; the first ones take the kinds in turn. Names only starts that are in the pattern. */
export function changesOf(
	random: Random,
	index: number,
	timing: Timing,
	ids: KnownIds,
	english: boolean,
): Change[] {
	const session = timing.starts.length > 0 ? random.pick(timing.starts) : undefined;
	if (session === undefined || skipsHolidays(timing)) return [];
	if (index >= 3 * KINDS.length && !random.chance(0.125)) return [];
	const kind = KINDS[index < 3 * KINDS.length ? index % KINDS.length : random.int(0, KINDS.length - 1)];
	const before = addDays(session.slice(0, 10), -random.int(1, 10));
	const told = {
		reason: shown(random.pick(REASONS), english),
		on: before < CENTRE ? before : addDays(CENTRE, -1),
	};
	switch (kind) {
		case 'cancelled':
		case 'postponed':
		case 'moved-online':
			return [{ session, status: kind, ...told }];
		case 'rescheduled': {
			const start = `${addDays(session.slice(0, 10), random.int(1, 21))}${session.slice(10)}`;
			return [
				{
					session,
					status: kind,
					start,
					...(timing.minutes ? { end: later(start, timing.minutes) } : {}),
					...told,
				},
			];
		}
		case 'elsewhere':
			return [{ session, places: [random.pick(ids.places)], ...told }];
		default:
			return kind ? [{ session, availability: kind }] : [];
	}
}

/** A start that a holiday may take away is no session that could change. */
const skipsHolidays = ({ when }: Timing): boolean =>
	(when.kind === 'weekly' || when.kind === 'monthly') && when.skipHolidays === true;
