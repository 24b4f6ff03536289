/** Every date, date-time and year of every schema has its limits, and a slip of the hand its likely meaning. */
import { describe, expect, it } from 'vitest';
import { LUNAR_RANGE, toLunar } from '../../../src/domain/lunar/lunar.ts';
import {
	instant,
	localDate,
	localDateOrDateTime,
	localDateTime,
	partialDate,
	yearMonth,
} from '../../../src/schemas/dates.ts';
import { CALENDAR_YEARS, calendarYear, HISTORY_YEARS, historyYear } from '../../../src/schemas/years.ts';

it('lie within the lunar table, with room for the weeks around them', () => {
	expect(CALENDAR_YEARS).toEqual({ from: LUNAR_RANGE.from + 1, to: LUNAR_RANGE.to - 1 });
	for (const date of ['1966-12-01', '1967-01-01', '2051-12-31', '2052-01-31'])
		expect(() => toLunar(date)).not.toThrow();
});

const SHAPES = [
	['a date', localDate, (year: string) => `${year}-06-15`],
	['a date-time', localDateTime, (year: string) => `${year}-06-15T08:00`],
	['a date or date-time', localDateOrDateTime, (year: string) => `${year}-06-15`],
	['a month', yearMonth, (year: string) => `${year}-06`],
	['an instant', instant, (year: string) => `${year}-06-15T08:00:00Z`],
] as const;

describe.each(SHAPES)('%s', (_name, schema, at) => {
	it.each([CALENDAR_YEARS.from, 2026, CALENDAR_YEARS.to])('may lie in %i', (year) =>
		expect(schema.safeParse(at(String(year))).success).toBe(true),
	);
	it.each(['0000', '0001', '1000', '1926', '1966', '2052', '9999'])(
		'may not lie in %s, and says so once',
		(year) => {
			const issues = schema.safeParse(at(year)).error?.issues;
			expect(issues?.map(({ message }) => message)).toEqual(['year-range']);
		},
	);
});

describe('what is only said in words', () => {
	it.each(['1000', '1923', '1923-04', '1945-09-02', '2051'])('may lie in %s', (date) =>
		expect(partialDate.safeParse(date).success).toBe(true),
	);
	it.each(['0000', '0999', '2052', '9999-12-31'])('may not lie in %s', (date) =>
		expect(partialDate.safeParse(date).success).toBe(false),
	);
	it('may be a bare year', () => {
		expect([999, 1000, 1945, 2051, 2052].map((year) => historyYear.safeParse(year).success)).toEqual([
			false,
			true,
			true,
			true,
			false,
		]);
		expect(calendarYear.safeParse(HISTORY_YEARS.from).success).toBe(false);
	});
});

describe('a slip', () => {
	const meant = (value: string | number) => {
		const schema = typeof value === 'number' ? calendarYear : localDateOrDateTime;
		const [issue] = schema.safeParse(value).error?.issues ?? [];
		// schemas/problem.ts puts it there.
		const guess = issue?.code === 'custom' ? (issue.params?.meant as (value: unknown) => string) : undefined;
		return guess?.(value);
	};
	it.each([
		['in the century', '1926-11-28T08:00', '"2026-11-28T08:00"'],
		['of two digits', '2062-11-28', '"2026-11-28"'],
		['of the first two', '0226-11-28', '"2026-11-28"'],
		['in a bare year', 1926, '2026'],
		['that tells nothing', '9999-12-31', undefined],
		['of nothing but zeros', '0000-01-01', undefined],
	])('%s', (_name, value, guess) => expect(meant(value)).toBe(guess));
});

describe('instants', () => {
	it.each([
		'2026-02-30T08:00:00Z',
		'2026-11-20T24:00:00Z',
		'2026-11-20T08:00:60Z',
		'2026-11-20T08:00:00+07:00',
	])('%s is none', (text) => expect(instant.safeParse(text).error?.issues[0]?.message).toBe('instant'));
});
