import { describe, expect, it } from 'vitest';
import { holdsAge } from '../../../src/filters/match.ts';
import { windowOfWhen } from '../../../src/filters/relative-dates.ts';
import { rowSessions } from '../../../src/filters/rows.ts';
import { data } from './filtered-sessions.ts';

describe('a relative date', () => {
	it.each([
		['2026-11-20', { from: '2026-11-21', to: '2026-11-22' }],
		['2026-11-22', { from: '2026-11-21', to: '2026-11-22' }],
		['2026-11-23', { from: '2026-11-28', to: '2026-11-29' }],
	])('cuoi-tuan on %s', (today, window) => expect(windowOfWhen('cuoi-tuan', today)).toEqual(window));

	it('goes over the end of a month and of a year', () => {
		expect(windowOfWhen('ngay-mai', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-01-01' });
		expect(windowOfWhen('tuan-nay', '2026-12-31')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
		expect(windowOfWhen('thang-nay', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
	});
});

describe('an age', () => {
	it.each([
		['6-15', 5, false],
		['6-15', 6, true],
		['6-15', 15, true],
		['6-15', 16, false],
		['60-', 59, false],
		['60-', 60, true],
		['-6', 0, true],
		['-6', 7, false],
	])('range %s and %i years: %s', (range, age, holds) => expect(holdsAge(range, age)).toBe(holds));
});

describe('rows of a page', () => {
	const rowsData = { ...data, rows: [0, 1, 1], repeats: [[2, 1] as const] };
	const rows = [
		{ start: '2026-11-22T20:00:00+07:00', end: '2026-11-23T01:00:00+07:00' },
		{ start: '2026-11-22', end: '2026-11-23' },
		{ start: '2026-11-22', end: '2026-11-23' },
	];
	it('are sessions, each once; one past midnight belongs to the evening it began', () =>
		expect(rowSessions(rowsData, rows)).toEqual({
			sessions: [
				{ profile: 0, from: '2026-11-22', to: '2026-11-22' },
				{ profile: 1, from: '2026-11-22', to: '2026-11-23' },
			],
			ofRow: [0, 1, 1],
		}));

	it('must be those that the data knows', () =>
		expect(() => rowSessions(rowsData, rows.slice(1))).toThrow('the page has 2 rows, its filters know 3'));
});
