import { describe, expect, it } from 'vitest';
import { bookingSteps, inForce } from '../../../../src/domain/sessions/booking-window.ts';

const SESSIONS = [{ start: '2026-11-28T08:00' }, { start: '2026-12-05T08:00' }];
/** The states in force at a moment: always one at most. */
const at = (times: Parameters<typeof bookingSteps>[0], now: string, more = false) =>
	bookingSteps(times, SESSIONS, more)
		.filter((step) => inForce(step, now))
		.map(({ state, say, session }) => [state, say, session?.start].filter(Boolean).join(' '));

describe('when one can book', () => {
	it('nothing is said where nothing is known', () => expect(bookingSteps({}, SESSIONS)).toEqual([]));

	it('a last day holds to its end', () => {
		expect(at({ closes: '2026-11-27' }, '2026-11-27T23:59')).toEqual(['open 2026-11-27']);
		expect(at({ closes: '2026-11-27' }, '2026-11-28T00:00')).toEqual(['closed']);
	});

	it('a last minute is over when it comes', () => {
		expect(at({ closes: '2026-11-27T17:00' }, '2026-11-27T16:59')).toEqual(['open 2026-11-27T17:00']);
		expect(at({ closes: '2026-11-27T17:00' }, '2026-11-27T17:00')).toEqual(['closed']);
	});

	it('before it opens, that is said; from its first minute, how long', () => {
		const times = { opens: '2026-11-24T08:00', closes: '2026-11-26' };
		expect(at(times, '2026-11-24T07:59')).toEqual(['not-yet 2026-11-24T08:00']);
		expect(at(times, '2026-11-24T08:00')).toEqual(['open 2026-11-26']);
	});

	it('an opening without an end stays open', () => {
		expect(at({ opens: '2026-11-24' }, '2026-11-23T23:59')).toEqual(['not-yet 2026-11-24']);
		expect(at({ opens: '2026-11-24' }, '2026-11-24T00:00')).toEqual(['open']);
		expect(at({ opens: '2026-11-24' }, '2027-11-24T00:00')).toEqual(['open']);
	});

	it('days ahead of each session: the last day moves on to the next one', () => {
		const times = { leadDays: 3 };
		expect(at(times, '2026-11-25T23:59')).toEqual(['open 2026-11-25 2026-11-28T08:00']);
		expect(at(times, '2026-11-26T00:00')).toEqual(['open 2026-12-02 2026-12-05T08:00']);
		expect(at(times, '2026-12-03T00:00')).toEqual(['closed']);
		expect(at(times, '2026-12-03T00:00', true)).toEqual([]);
	});

	it('the earlier of a last day for all and days ahead holds', () => {
		expect(at({ leadDays: 3, closes: '2026-11-30' }, '2026-11-26T00:00')).toEqual([
			'open 2026-11-30 2026-12-05T08:00',
		]);
		expect(at({ leadDays: 3, closes: '2026-11-30' }, '2026-12-01T00:00')).toEqual(['closed']);
	});

	it('one step is in force at any minute, whatever is known', () => {
		const all = [
			{ opens: '2026-11-24', closes: '2026-11-26' },
			{ opens: '2026-11-24', leadDays: 3 },
			{ opens: '2026-11-27', leadDays: 3, closes: '2026-12-01T12:00' },
			{ leadDays: 30 },
		];
		for (const times of all)
			for (let hour = 0; hour < 24 * 20; hour++) {
				const now = new Date(Date.UTC(2026, 10, 20, hour)).toISOString().slice(0, 16);
				expect(at(times, now), `${JSON.stringify(times)} ${now}`).toHaveLength(1);
			}
	});
});
