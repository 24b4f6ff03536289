import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../../../src/domain/opening/opening-hours.ts';
import { doorsOn, edgeDays } from '../../../../src/domain/sessions/doors.ts';

const DAY = { open: '08:00', close: '17:00' };
/** Closed on Mondays: 30/11, 7/12 and 14/12/2026. */
const museum: OpeningHours = {
	regular: [{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], ...DAY }],
	exceptions: [],
	holidays: 'closed',
};
const none = () => false;
const span = { from: '2026-11-30', to: '2026-12-14' };

describe('the first and last day of an exhibition', () => {
	it('on which its place is closed name the nearest days on which one can go in', () => {
		const { first, last } = edgeDays([museum], span, none);
		expect(first).toEqual({
			date: '2026-11-30',
			state: 'closed',
			slots: [],
			nearest: { date: '2026-12-01', slots: [DAY] },
		});
		expect(last.nearest?.date).toBe('2026-12-13');
	});

	it('on which its place is open have the hours of that day', () => {
		const { first, last } = edgeDays([museum], { from: '2026-12-01', to: '2026-12-13' }, none);
		expect([first.state, first.slots, last.state]).toEqual(['open', [DAY], 'open']);
	});

	it('go past public holidays and exceptional closures', () => {
		const holiday = (date: string) => date === '2026-12-13';
		expect(edgeDays([museum], span, holiday).last.nearest?.date).toBe('2026-12-12');
		const shut = { ...museum, exceptions: [{ from: '2026-12-10', to: '2026-12-13', slots: [] }] };
		expect(edgeDays([shut], span, none).last.nearest?.date).toBe('2026-12-09');
		const opened = {
			...museum,
			exceptions: [{ from: '2026-12-14', slots: [{ open: '09:00', close: '11:00' }] }],
		};
		expect(edgeDays([opened], span, none).last.state).toBe('open');
	});

	it('name no day beyond one on which one has to ask, nor beyond one that is not known', () => {
		const ask = { ...museum, holidays: 'ask' } as const;
		const { last } = edgeDays([ask], span, (date) => date === '2026-12-13');
		expect([last.state, last.nearest]).toEqual(['closed', undefined]);
	});

	it('say nothing of unknown hours, of no place, and of one place of several that nobody knows', () => {
		for (const places of [[undefined], [], [museum, undefined]])
			expect(edgeDays(places, span, none).last.state).toBe('unknown');
	});

	it('are open while one of several places is', () => {
		const mondays = { ...museum, regular: [{ days: ['mon'], open: '13:00', close: '15:00' }] } as const;
		expect(edgeDays([museum, mondays], span, none).last).toMatchObject({
			state: 'open',
			slots: [{ open: '13:00', close: '15:00' }],
		});
		expect(doorsOn([museum, museum], '2026-12-01', none)).toEqual({ state: 'open', slots: [DAY] });
	});

	it('of a place that is closed all the while name no day', () => {
		const shut = { ...museum, exceptions: [{ from: '2026-11-01', to: '2026-12-31', slots: [] }] };
		expect(edgeDays([shut], span, none).first).toEqual({ date: '2026-11-30', state: 'closed', slots: [] });
	});
});
