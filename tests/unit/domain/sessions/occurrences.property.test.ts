/** What must hold for any event: windows add up, nothing twice, nothing outside; and ical.js finds the same dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences, type ScheduledEvent } from '../../../../src/domain/sessions/occurrences.ts';
import type { Session } from '../../../../src/domain/sessions/session.ts';
import type { Change, When } from '../../../../src/domain/sessions/when.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import {
	changingMonthly,
	changingWeekly,
	clock,
	date,
	monthly,
	ORIGIN,
	time,
	weekly,
} from '../../../support/random-patterns.ts';
import { CONTEXT } from './any-event.ts';

const yearly = { days: fc.integer({ min: 1, max: 15 }), time, fromYear: fc.constantFrom(2026, 2027) };
const other: fc.Arbitrary<When> = fc.oneof(
	date.map((start): When => ({ kind: 'single', start })),
	fc.uniqueArray(fc.tuple(date, clock), { maxLength: 8, minLength: 1 }).map(
		(all): When => ({
			kind: 'sessions',
			sessions: all.map(([d, c]) => ({ start: `${d}T${c}` })),
		}),
	),
	fc
		.tuple(date, fc.integer({ min: 0, max: 90 }))
		.map(([from, n]): When => ({ kind: 'span', from, to: addDays(from, n) })),
	fc.record(
		{
			kind: fc.constant('lunar-yearly' as const),
			month: fc.integer({ min: 1, max: 12 }),
			day: fc.integer({ min: 1, max: 30 }),
			...yearly,
		},
		{ requiredKeys: ['kind', 'month', 'day', 'days'] },
	),
	fc.record(
		{
			kind: fc.constant('day-yearly' as const),
			day: fc.constant('ong-tao'),
			offsetDays: fc.integer({ min: -30, max: 30 }),
			...yearly,
		},
		{ requiredKeys: ['kind', 'day', 'offsetDays', 'days'] },
	),
);

/** Any event, with some of its sessions moved, cancelled or made longer. */
const event: fc.Arbitrary<ScheduledEvent> = fc
	.tuple(
		fc.oneof(weekly, monthly, changingWeekly, changingMonthly, other),
		fc.array(
			fc.tuple(
				fc.nat(),
				fc.integer({ min: -400, max: 400 }),
				fc.constantFrom('move', 'cancelled', 'postponed'),
			),
			{ maxLength: 3 },
		),
	)
	.map(([when, picks]) => {
		const plain = occurrences({ id: 'lop', when, changes: [] }, { from: ORIGIN, to: '2027-12-31' }, CONTEXT);
		const changes = picks.flatMap(([n, days, what]): Change[] => {
			const session = plain[n % Math.max(1, plain.length)]?.start;
			if (session === undefined) return [];
			if (what === 'move')
				return [{ session, start: addDays(session.slice(0, 10), days) + session.slice(10) }];
			return [{ session, status: what === 'cancelled' ? 'cancelled' : 'postponed' }];
		});
		return { id: 'lop', when, changes };
	});

const touches = (s: Session, from: string, to: string) =>
	s.start.slice(0, 10) <= to && (s.allDay ? s.end >= from : s.end > `${from}T00:00`);

describe('for any event', () => {
	test('the sessions of two adjoining windows are those of both together', () => {
		fc.assert(
			fc.property(event, fc.tuple(date, date, date), (e, dates) => {
				const [from, middle, to] = [...dates].sort() as [string, string, string]; // three in, three out
				const whole = occurrences(e, { from, to: addDays(to, 1) }, CONTEXT);
				const parts = [
					...occurrences(e, { from, to: middle }, CONTEXT),
					...occurrences(e, { from: addDays(middle, 1), to: addDays(to, 1) }, CONTEXT),
				];
				const byId = (all: readonly Session[]) => new Map(all.map((s) => [s.id, s]));
				expect(new Map([...byId(parts)].sort())).toEqual(new Map([...byId(whole)].sort()));
			}),
			{ numRuns: 300 },
		);
	});
	test('each session comes once, inside the window, in order, and ends after it starts', () => {
		fc.assert(
			fc.property(event, date, fc.integer({ min: 0, max: 200 }), (e, from, length) => {
				const to = addDays(from, length);
				const found = occurrences(e, { from, to }, CONTEXT);
				expect(new Set(found.map((s) => s.id)).size).toBe(found.length);
				expect(found.every((s) => touches(s, from, to))).toBe(true);
				expect(found.every((s) => (s.allDay ? s.end >= s.start : s.end > s.start))).toBe(true);
				expect(found.every((s, i) => i === 0 || (found[i - 1]?.start ?? '') <= s.start)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
	test('a small window leaves out nothing that a large one holds', () => {
		fc.assert(
			fc.property(event, date, fc.integer({ min: 0, max: 40 }), (e, from, length) => {
				const to = addDays(from, length);
				const all = occurrences(e, { from: '2023-01-01', to: '2030-12-31' }, CONTEXT);
				expect(occurrences(e, { from, to }, CONTEXT)).toEqual(all.filter((s) => touches(s, from, to)));
			}),
			{ numRuns: 300 },
		);
	});
});
