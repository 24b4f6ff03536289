/** Random patterns, as the schemas let them through. */
import fc from 'fast-check';
import type { Later, MonthlyOn, MonthlyWhen, TimeOfDay, WeeklyWhen } from '../../src/domain/sessions/when.ts';
import { addDays, WEEKDAYS } from '../../src/domain/time/plain-date.ts';

export const ORIGIN = '2026-01-01';

export const date = fc.integer({ min: 0, max: 700 }).map((n) => addDays(ORIGIN, n));
const two = (n: number) => String(n).padStart(2, '0');
export const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map(([h, m]) => `${two(h)}:${two(m)}`);
export const time: fc.Arbitrary<TimeOfDay> = fc.record(
	{ start: clock, end: clock },
	{ requiredKeys: ['start'] },
);
const weekday = fc.constantFrom(...WEEKDAYS);

const repeating = {
	from: date,
	time,
	until: date,
	count: fc.integer({ min: 1, max: 60 }),
	except: fc.array(date, { maxLength: 4 }),
	extra: fc.array(date, { maxLength: 3 }),
	skipHolidays: fc.boolean(),
};
export const weekly: fc.Arbitrary<WeeklyWhen> = fc.record(
	{
		kind: fc.constant('weekly' as const),
		days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
		every: fc.integer({ min: 1, max: 8 }),
		...repeating,
	},
	{ requiredKeys: ['kind', 'days', 'every', 'from', 'except', 'extra', 'skipHolidays'] },
);
const monthlyOn: fc.Arbitrary<MonthlyOn> = fc.oneof(
	fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
	fc.record({
		weekday,
		nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
	}),
);
export const monthly: fc.Arbitrary<MonthlyWhen> = fc.record(
	{
		kind: fc.constant('monthly' as const),
		on: monthlyOn,
		every: fc.integer({ min: 1, max: 12 }),
		...repeating,
	},
	{ requiredKeys: ['kind', 'on', 'every', 'from', 'except', 'extra', 'skipHolidays'] },
);

/** Dates, in order, from which something of the pattern is another. */
const changing = (from: string, what: fc.Arbitrary<object>): fc.Arbitrary<Later[]> =>
	fc
		.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 3 })
		.map((offsets) => offsets.sort((a, b) => a - b))
		.chain((offsets) =>
			fc.tuple(...offsets.map((days) => what.map((said) => ({ from: addDays(from, days), ...said })))),
		);

/** The same patterns, whose hours, days or rhythm change on the way. */
export const changingWeekly: fc.Arbitrary<WeeklyWhen> = weekly.chain((when) =>
	changing(
		when.from,
		fc.record(
			{
				days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
				every: fc.integer({ min: 1, max: 8 }),
				time,
			},
			{ requiredKeys: [] },
		),
	).map((later) => ({ ...when, later })),
);
export const changingMonthly: fc.Arbitrary<MonthlyWhen> = monthly.chain((when) =>
	changing(
		when.from,
		fc.record({ on: monthlyOn, every: fc.integer({ min: 1, max: 12 }), time }, { requiredKeys: [] }),
	).map((later) => ({ ...when, later })),
);
