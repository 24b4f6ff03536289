import { describe, expect, it } from 'vitest';
import { timing } from '../../../../src/domain/sessions/timing.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { addMinutes } from '../../../../src/domain/time/wall-time.ts';
import { timingOf } from '../../../../src/site/view-time/note.ts';

const START = '2026-11-23T08:00:00+07:00';
const END = '2026-11-23T11:30:00+07:00';

describe('a session with hours', () => {
	it.each([
		['2026-11-21T23:59', 'later'],
		['2026-11-22T00:00', 'tomorrow'],
		['2026-11-22T23:59', 'tomorrow'],
		['2026-11-23T00:00', 'today'],
		['2026-11-23T07:59', 'today'],
		['2026-11-23T08:00', 'now'],
		['2026-11-23T11:29', 'now'],
		['2026-11-23T11:30', 'past'],
	])('at %s is %s', (now, expected) => expect(timingOf(START, END, now)).toBe(expected));

	it('that runs past midnight is on until its end', () => {
		const late = (now: string) => timingOf('2026-11-21T22:00:00+07:00', '2026-11-22T01:00:00+07:00', now);
		expect(late('2026-11-22T00:30')).toBe('now');
		expect(late('2026-11-22T01:00')).toBe('past');
	});
});

describe('a session of whole days', () => {
	it('of one day is today from midnight to midnight', () => {
		const day = (now: string) => timingOf('2026-11-23', '2026-11-23', now);
		expect(day('2026-11-22T23:59')).toBe('tomorrow');
		expect(day('2026-11-23T00:00')).toBe('today');
		expect(day('2026-11-23T23:59')).toBe('today');
		expect(day('2026-11-24T00:00')).toBe('past');
	});
	it('of several days is on from its second day to the end of its last', () => {
		const span = (now: string) => timingOf('2026-11-20', '2026-11-23', now);
		expect(span('2026-11-19T12:00')).toBe('tomorrow');
		expect(span('2026-11-21T00:00')).toBe('now');
		expect(span('2026-11-23T23:59')).toBe('now');
		expect(span('2026-11-24T00:00')).toBe('past');
	});
});

it('what the script says is what the build says, at every half hour around every kind of session', () => {
	const clocks = ['', 'T00:00', 'T08:00', 'T22:30'];
	for (const clock of clocks)
		for (const length of [0, 1, 3])
			for (const until of clock === '' ? [''] : ['T00:00', 'T11:30', 'T23:59']) {
				const session = {
					start: `2027-12-30${clock}`,
					end: `${addDays('2027-12-30', length)}${until}`,
					allDay: clock === '',
				};
				for (let at = -3 * 48; at < 6 * 48; at++) {
					const now = addMinutes('2027-12-30T00:00', at * 30);
					const built = timing(session, now);
					// The script has no word for "this week": a date says more.
					const expected = built === 'this-week' ? 'later' : built;
					expect(timingOf(session.start, session.end, now), `${session.start} at ${now}`).toBe(expected);
				}
			}
});
