import { describe, expect, it } from 'vitest';
import { comingAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { sessionGroups } from '../../../../src/catalogue/lists/lists.ts';
import { sheetOf } from '../../../../src/catalogue/lists/sheet.ts';
import { comingAndMoved, movedAway } from '../../../../src/catalogue/time/moved-away.ts';
import { filterData } from '../../../../src/filters/data.ts';
import { exploreData, matchedAtBuild } from '../../../../src/filters/lists/data.ts';
import { matcherOf } from '../../../../src/filters/match.ts';
import { rowSessions } from '../../../../src/filters/rows.ts';
import { NOTHING_CHOSEN } from '../../../../src/filters/state.ts';
import { monthContent } from '../../../../src/site/month/month-content.ts';
import { here, told, withChanges } from './moved-class.ts';

const moved = withChanges([
	{ session: '2026-11-26T18:00', status: 'rescheduled', start: '2026-12-05T15:00' },
]);

describe('the old date of a moved session', () => {
	it('bears the old hours, and what the session is now', () => {
		const [old, ...others] = movedAway(moved);
		expect(others).toEqual([]);
		expect(old?.session).toMatchObject({ start: '2026-11-26T18:00', end: '2026-11-26T19:30' });
		expect(old?.away).toMatchObject({ kind: 'date', now: { start: '2026-12-05T15:00' } });
	});

	it('stands in month, agenda, lists and on the notice board', () => {
		const old = '2026-11-26T18:00 date 2026-12-05T15:00';
		expect(told(monthContent(moved, '2026-11').byDate.get('2026-11-26')?.sessions ?? [])).toEqual([old]);
		expect(told(sheetOf(moved).activities.flatMap((rows) => rows.map(({ dated }) => dated)))).toContain(old);
		expect(told(sessionGroups(moved)[0]?.rows ?? [])).toContain(old);
		expect(
			comingAgenda(moved).some(({ kind, start }) => kind === 'session' && start === '2026-11-26T18:00'),
		).toBe(true);
		expect(here(moved, { place: 'bao-tang' })).toContain(old);
	});

	it('is over when its old time is', () => {
		const later = { ...moved, now: '2026-11-26T19:30', today: '2026-11-26' };
		expect(told(comingAndMoved(later)).some((entry) => entry.includes('date'))).toBe(false);
	});

	it('counts as no activity', () => {
		const { rows } = monthContent(moved, '2026-11');
		const data = filterData(moved, rows, 'vi');
		const { sessions } = rowSessions(
			data,
			rows.map(({ session: { start, end }, away }) => ({ start, end, moved: away !== undefined })),
		);
		const { total, fits, counts } = matcherOf(data, sessions)(NOTHING_CHOSEN, '2026-11-26');
		// Four Thursdays of November, of which one has been moved away.
		expect([rows.length, fits.filter(Boolean).length, total]).toEqual([4, 4, 3]);
		expect(Math.max(...counts)).toBe(3);
		expect(matcherOf(data, sessions)({ chosen: {}, when: 'hom-nay' }, '2026-11-26').whens['hom-nay']).toBe(0);
		expect(sessionGroups(moved)[0]?.counted).toBe(3);
		expect(matchedAtBuild(moved, 'events', 'vi').total).toBe(3);
		expect(exploreData(moved, 'events', 'vi').moved).toEqual([0]);
	});

	it('is told of every date that it had been told to be on', () => {
		const twice = withChanges([
			{ session: '2026-11-26T18:00', status: 'rescheduled', start: '2026-12-05T15:00' },
			{ session: '2026-11-26T18:00', start: '2026-12-06T09:00' },
		]);
		expect(told(movedAway(twice))).toEqual([
			'2026-11-26T18:00 date 2026-12-06T09:00',
			'2026-12-05T15:00 date 2026-12-06T09:00',
		]);
		const cancelled = withChanges([
			{ session: '2026-11-26T18:00', status: 'rescheduled', start: '2026-12-05T15:00' },
			{ session: '2026-11-26T18:00', status: 'cancelled' },
		]);
		// Cancelled, it stands at its first date; who knew the second learns it there too.
		expect(movedAway(cancelled).map(({ session }) => [session.start, session.status])).toEqual([
			['2026-12-05T15:00', 'cancelled'],
		]);
	});

	it('is not told of a session whose end alone was changed', () =>
		expect(movedAway(withChanges([{ session: '2026-11-26T18:00', end: '2026-11-26T20:00' }]))).toEqual([]));
});
