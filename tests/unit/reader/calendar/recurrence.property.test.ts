/** ical.js, which others wrote, finds the same days for the same rule. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { patternSlots } from '../../../../src/domain/sessions/pattern.ts';
import { dayNumber } from '../../../../src/domain/time/plain-date.ts';
import { patternOf } from '../../../../src/reader/calendar/pattern-of.ts';
import { recurrenceOf, recurringDays } from '../../../../src/reader/calendar/recurrence.ts';

const LAST = '2028-12-31';
const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const nthDay = fc
	.tuple(fc.constantFrom('', '1', '2', '3', '4', '-1', '-2'), day)
	.map(([nth, code]) => nth + code);
const fifthDay = day.map((code) => `5${code}`);
const some = <T>(one: fc.Arbitrary<T>) =>
	fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
const interval = fc.integer({ min: 1, max: 4 }).map((n) => `;INTERVAL=${n}`);
const end = fc.oneof(
	fc.constant(''),
	fc.integer({ min: 1, max: 30 }).map((n) => `;COUNT=${n}`),
);
const rule = fc.oneof(
	fc.tuple(fc.constant('FREQ=DAILY'), interval, end).map((all) => all.join('')),
	fc
		.tuple(some(day), interval, fc.constantFrom('', ';WKST=SU', ';WKST=MO'), end)
		.map(([days, n, week, to]) => `FREQ=WEEKLY;BYDAY=${days}${n}${week}${to}`),
	// A fifth weekday stands alone: beside another one that the first month lacks, ical.js loses the start.
	fc
		.tuple(fc.oneof(some(nthDay), fifthDay), interval, end)
		.map(([days, n, to]) => `FREQ=MONTHLY;BYDAY=${days}${n}${to}`),
	fc
		.tuple(some(fc.constantFrom(1, 5, 15, 28, 31, -1, -3)), interval, end)
		.map(([days, n, to]) => `FREQ=MONTHLY;BYMONTHDAY=${days}${n}${to}`),
	fc
		.tuple(some(day), fc.constantFrom(1, 2, -1), end)
		.map(([days, at, to]) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${at}${to}`),
	fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.oneof(nthDay, fifthDay), end)
		.map(([month, one, to]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${one}${to}`),
);

/** Those of ical.js; the first one is where a series begins. */
function oracle(text: string, from: string): string[] {
	const days: string[] = [];
	const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(from));
	for (let next = iterator.next(); next && days.length < 200; next = iterator.next()) {
		const date = next.toString().slice(0, 10);
		if (date > LAST) break;
		days.push(date);
	}
	return days;
}

it('of a rule', () => {
	fc.assert(
		fc.property(rule, fc.integer({ min: 0, max: 200 }), (text, offset) => {
			const begun = oracle(text.replace(/;COUNT=\d+/, ''), '2026-01-01').find(
				(date) => dayNumber(date) >= dayNumber('2026-01-01') + offset,
			);
			fc.pre(begun !== undefined);
			const first = begun ?? '';
			const read = recurrenceOf(ICAL.Recur.fromString(text).toJSON());
			if (!read) throw new Error(`not read: ${text}`);
			const found = [...recurringDays(read, first, LAST, first, { days: 10_000 })].slice(0, 200);
			expect(found).toEqual(oracle(text, first));
			const pattern = patternOf(read, first);
			if (!pattern || read.count !== undefined) return;
			const whole = { every: 1, except: [], extra: [], skipHolidays: false, from: first, ...pattern };
			const slots = patternSlots(whole, dayNumber(first), dayNumber(LAST), new Set());
			expect(slots.slice(0, 200).map(({ start }) => start)).toEqual(found);
		}),
		{ numRuns: 200 },
	);
});

it('of the fifth of two weekdays, from a month that has only one of them', () => {
	const read = recurrenceOf(ICAL.Recur.fromString('FREQ=MONTHLY;BYDAY=5SU,5MO').toJSON());
	if (!read) throw new Error('not read');
	const found = [...recurringDays(read, '2026-05-31', '2026-11-30', '2026-05-31', { days: 10_000 })];
	expect(found).toEqual(['2026-05-31', '2026-06-29', '2026-08-30', '2026-08-31', '2026-11-29', '2026-11-30']);
});
