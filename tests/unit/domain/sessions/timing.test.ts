import { describe, expect, test } from 'vitest';
import { timing, weekendOf, weekOf } from '../../../../src/domain/sessions/timing.ts';

const NOW = '2026-11-25T09:00'; // a Wednesday
const timed = (start: string, end: string) => timing({ start, end, allDay: false }, NOW);
const allDay = (start: string, end = start) => timing({ start, end, allDay: true }, NOW);

describe('a session with a time', () => {
	test('is on from its first minute, and past at its end', () => {
		expect(timed('2026-11-25T09:00', '2026-11-25T10:00')).toBe('now');
		expect(timed('2026-11-25T08:00', '2026-11-25T09:01')).toBe('now');
		expect(timed('2026-11-25T08:00', '2026-11-25T09:00')).toBe('past');
		expect(timed('2026-11-25T09:01', '2026-11-25T10:00')).toBe('today');
	});
	test('that began yesterday evening is still on', () => {
		expect(timed('2026-11-24T22:00', '2026-11-25T09:30')).toBe('now');
	});
	test('is tomorrow, this week until Sunday, and later from Monday', () => {
		expect(timed('2026-11-26T00:00', '2026-11-26T01:00')).toBe('tomorrow');
		expect(timed('2026-11-27T00:00', '2026-11-27T01:00')).toBe('this-week');
		expect(timed('2026-11-29T23:00', '2026-11-29T23:30')).toBe('this-week');
		expect(timed('2026-11-30T00:00', '2026-11-30T01:00')).toBe('later');
	});
});

describe('a session of whole days', () => {
	test('of one day is today until midnight, then past', () => {
		expect(allDay('2026-11-25')).toBe('today');
		expect(allDay('2026-11-24')).toBe('past');
		expect(allDay('2026-11-26')).toBe('tomorrow');
	});
	test('of several days is on from the first to the last', () => {
		expect(allDay('2026-11-25', '2026-11-30')).toBe('now');
		expect(allDay('2026-11-01', '2026-11-25')).toBe('now');
		expect(allDay('2026-11-01', '2026-11-24')).toBe('past');
	});
});

test('on a Sunday, tomorrow is Monday and later than this week', () => {
	const now = '2026-12-31T23:59';
	expect(timing({ start: '2027-01-01', end: '2027-01-01', allDay: true }, now)).toBe('tomorrow');
	expect(timing({ start: '2026-11-30', end: '2026-11-30', allDay: true }, '2026-11-29T12:00')).toBe(
		'tomorrow',
	);
	expect(timing({ start: '2026-12-01', end: '2026-12-01', allDay: true }, '2026-11-29T12:00')).toBe('later');
});

describe('the weekend', () => {
	test('is the coming one from Monday to Friday', () => {
		expect(weekendOf('2026-11-23')).toEqual({ from: '2026-11-28', to: '2026-11-29' });
		expect(weekendOf('2026-11-27')).toEqual({ from: '2026-11-28', to: '2026-11-29' });
	});
	test('is the present one on Saturday and Sunday', () => {
		expect(weekendOf('2026-11-28')).toEqual({ from: '2026-11-28', to: '2026-11-29' });
		expect(weekendOf('2026-11-29')).toEqual({ from: '2026-11-28', to: '2026-11-29' });
	});
	test('the week runs from Monday to Sunday, across New Year', () => {
		expect(weekOf('2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
	});
});
