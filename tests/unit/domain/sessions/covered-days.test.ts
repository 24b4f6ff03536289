import { describe, expect, it } from 'vitest';
import { coveredDays, isOfSeveralDays, isOnDays } from '../../../../src/domain/sessions/covered-days.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';

const days = (start: string, end: string) => Object.values(coveredDays({ start, end })).join(' ');

describe('the days on which a session stands', () => {
	it('are all days of a span', () => {
		expect(days('2026-12-04', '2026-12-06')).toBe('2026-12-04 2026-12-06');
		expect(days('2026-12-04', '2026-12-04')).toBe('2026-12-04 2026-12-04');
	});

	it('are the same when the days are written with hours', () => {
		expect(days('2026-12-04T08:00', '2026-12-06T17:00')).toBe('2026-12-04 2026-12-06');
	});

	it('do not hold the day into which a night only runs', () => {
		expect(days('2026-12-04T22:00', '2026-12-05T00:00')).toBe('2026-12-04 2026-12-04');
		expect(days('2026-12-04T22:00', '2026-12-05T01:30')).toBe('2026-12-04 2026-12-04');
		expect(days('2026-12-04T22:00', '2026-12-05T06:00')).toBe('2026-12-04 2026-12-04');
	});

	it('hold the next day from one minute past six', () => {
		expect(days('2026-12-04T22:00', '2026-12-05T06:01')).toBe('2026-12-04 2026-12-05');
	});

	it('do not hold the small hours after the last of several days', () => {
		expect(days('2026-12-04T08:00', '2026-12-07T00:00')).toBe('2026-12-04 2026-12-06');
		expect(days('2026-12-04T08:00', '2026-12-07T02:00')).toBe('2026-12-04 2026-12-06');
	});

	it('hold the first day also when all of it lies before six', () => {
		expect(days('2026-12-04T03:00', '2026-12-04T05:00')).toBe('2026-12-04 2026-12-04');
	});

	it('go over the end of a month and of a year', () => {
		expect(days('2026-12-31T20:00', '2027-01-01T02:00')).toBe('2026-12-31 2026-12-31');
		expect(days('2026-12-31T08:00', '2027-01-02T05:00')).toBe('2026-12-31 2027-01-01');
		expect(days('2028-02-28T08:00', '2028-03-01T01:00')).toBe('2028-02-28 2028-02-29');
	});

	it('are read from what a page holds, with its offset', () => {
		expect(days('2026-12-04T08:00:00+07:00', '2026-12-06T05:00:00+07:00')).toBe('2026-12-04 2026-12-05');
	});
});

it('tells sessions of several days from those of one', () => {
	expect(isOfSeveralDays({ start: '2026-12-04T22:00', end: '2026-12-05T02:00' })).toBe(false);
	expect(isOfSeveralDays({ start: '2026-12-04T22:00', end: '2026-12-05T09:00' })).toBe(true);
	expect(isOfSeveralDays({ start: '2026-12-04', end: '2026-12-05' })).toBe(true);
});

it('asks of a window both of whose ends count', () => {
	const session = { start: '2026-12-04T08:00', end: '2026-12-06T17:00' };
	const on = (from: string, to = from) => isOnDays(session, { from, to });
	expect([on('2026-12-03'), on('2026-12-04'), on('2026-12-05'), on('2026-12-06'), on('2026-12-07')]).toEqual([
		false,
		true,
		true,
		true,
		false,
	]);
	expect(on('2026-12-01', '2026-12-31')).toBe(true);
});

it('agrees with the days that it names, on each day around them', () => {
	const clocks = ['T00:00', 'T06:00', 'T06:01', 'T17:00', ''];
	for (const clock of clocks)
		for (const length of [0, 1, 2, 9]) {
			const start = clock === '' ? '2026-12-30' : '2026-12-30T00:00';
			const session = { start, end: `${addDays('2026-12-30', length)}${clock}` };
			const { from, to } = coveredDays(session);
			for (let at = -2; at < 13; at++) {
				const date = addDays('2026-12-30', at);
				expect(isOnDays(session, { from: date, to: date })).toBe(from <= date && date <= to);
			}
		}
});
