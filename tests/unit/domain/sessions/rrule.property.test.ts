import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occurrences } from '../../../../src/domain/sessions/occurrences.ts';
import type { MonthlyWhen, WeeklyWhen } from '../../../../src/domain/sessions/when.ts';
import { monthly, ORIGIN, weekly } from '../../../support/random-patterns.ts';
import { CONTEXT } from './any-event.ts';

const CODES = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const;

/** The RRULE of RFC 5545 that says the same as the pattern. */
function rruleOf(when: WeeklyWhen | MonthlyWhen): string {
	const parts = [`FREQ=${when.kind.toUpperCase()}`, `INTERVAL=${when.every}`, 'WKST=MO'];
	if (when.kind === 'weekly') parts.push(`BYDAY=${when.days.map((d) => CODES[d]).join(',')}`);
	else if ('day' in when.on) parts.push(`BYMONTHDAY=${when.on.day}`);
	else parts.push(`BYDAY=${when.on.nth}${CODES[when.on.weekday]}`);
	return parts.join(';');
}

/** Dates by ical.js's own expander, up to and including `to`. */
function oracle(when: WeeklyWhen | MonthlyWhen, to: string): string[] {
	const iterator = ICAL.Recur.fromString(rruleOf(when)).iterator(ICAL.Time.fromDateString(when.from));
	const dates: string[] = [];
	for (let next = iterator.next(); next; next = iterator.next()) {
		const found = next.toString().slice(0, 10);
		if (found > to) break;
		// Expanders give DTSTART itself as well where the rule does not hit it; a pattern begins at its first hit.
		if (found >= when.from) dates.push(found);
	}
	return dates;
}

describe('ical.js expands the same rule to the same dates', () => {
	test.each([
		['weekly', weekly],
		['monthly', monthly],
	] as const)('%s', (_name, patterns) => {
		fc.assert(
			fc.property(fc.oneof(patterns), (drawn) => {
				const when = { ...drawn, extra: [] };
				const end = when.until ?? '2028-12-31';
				const off = (d: string) => when.except.includes(d) || (when.skipHolidays && CONTEXT.holidays.has(d));
				// Days off are not counted, as they are by RRULE's COUNT.
				const expected = oracle(when, end)
					.filter((d) => !off(d))
					.slice(0, when.count);
				const found = occurrences(
					{ id: 'lop', when, changes: [] },
					{ from: ORIGIN, to: '2028-12-31' },
					CONTEXT,
				);
				expect(found.map((s) => s.start.slice(0, 10))).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});
});
