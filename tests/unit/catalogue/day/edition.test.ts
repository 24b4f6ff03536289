import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { byFamily } from '../../../../src/catalogue/day/by-kind-and-ward.ts';
import { datesAfter, editionOf } from '../../../../src/catalogue/day/edition.ts';
import { longInWindow, sessionsOfEdition } from '../../../../src/catalogue/day/edition-sessions.ts';
import { countActivities, excerpt } from '../../../../src/catalogue/day/excerpt.ts';
import { posterLines } from '../../../../src/catalogue/day/poster.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';
import { dayOf, on } from './day-and-wards.ts';

/** What belongs to 23 November, whose window is a week on either side. */
const idsAt = (now: string, events: readonly Made<'events'>[]) => {
	const catalogue = catalogueOf({ events: [...events] }, now);
	const day = dayOf(catalogue, '23-11');
	return sessionsOfEdition(catalogue, day, editionOf(catalogue, day)).map(({ event }) => event.id);
};

describe('the edition that a reader means', () => {
	const startAt = (now: string) => {
		const catalogue = catalogueOf({}, now);
		return editionOf(catalogue, dayOf(catalogue, '23-11'))?.dated.start;
	};
	it('is this year’s to the last day of its window, then the next', () => {
		expect(startAt('2026-11-22T08:00')).toBe('2026-11-23');
		expect(startAt('2026-11-30T23:59')).toBe('2026-11-23');
		expect(startAt('2026-12-01T00:00')).toBe('2027-11-23');
	});
	it('is none for a day announced each year', () => {
		const days: Made<'days'>[] = [
			{
				id: 'hoi',
				title: { vi: 'Hội' },
				rule: { kind: 'announced', text: { vi: 'mùa hè' } },
				scope: 'local',
				sources: DATED,
			},
		];
		const catalogue = catalogueOf({ days });
		expect(editionOf(catalogue, dayOf(catalogue, 'hoi'))).toBeUndefined();
		expect(datesAfter(catalogue, dayOf(catalogue, 'hoi'), '2026-01-01', 3)).toEqual([]);
	});
	it('is followed by the next lunar dates, each computed', () => {
		const days: Made<'days'>[] = [
			{
				id: 'tet',
				title: { vi: 'Tết' },
				rule: { kind: 'lunar', month: 1, day: 1 },
				scope: 'national',
				sources: DATED,
			},
		];
		const catalogue = catalogueOf({ days });
		const later = datesAfter(catalogue, dayOf(catalogue, 'tet'), '2027-02-06', 3);
		expect(later.map(({ start }) => start)).toEqual(['2028-01-26', '2029-02-13', '2030-02-02']);
	});
});

describe('what belongs to this edition', () => {
	const now = '2026-11-22T22:04';
	it('begins and ends with the window', () =>
		expect(
			idsAt(now, [
				on('2026-11-15', 'truoc'),
				on('2026-11-16', 'dau'),
				on('2026-11-30', 'cuoi'),
				on('2026-12-01', 'sau'),
			]),
		).toEqual(['dau', 'cuoi']));
	it('holds what is linked to the day outside the window, when it is nearer to this edition', () =>
		expect(
			idsAt(now, [
				on('2025-12-10', 'nam-truoc', { days: ['23-11'] }),
				on('2026-10-20', 'phat-dong', { days: ['23-11'] }),
				on('2026-12-20', 'tong-ket', { days: ['23-11'] }),
			]),
		).toEqual(['phat-dong', 'tong-ket']));
	it('keeps an exhibition of months apart, unless it is linked', () => {
		const span = { kind: 'span', from: '2026-10-01', to: '2027-01-31' } as const;
		const events = [
			eventWith({ id: 'rieng', when: span }),
			eventWith({ id: 'gan', when: span, days: ['23-11'] }),
		];
		expect(idsAt(now, events)).toEqual(['gan']);
		const catalogue = catalogueOf({ events });
		const day = dayOf(catalogue, '23-11');
		expect(longInWindow(catalogue, day, editionOf(catalogue, day)).map(({ event }) => event.id)).toEqual([
			'rieng',
		]);
	});
	it('counts activities, not sessions', () => {
		const catalogue = catalogueOf({
			events: [
				eventWith({
					id: 'lop',
					when: {
						kind: 'sessions',
						sessions: [{ start: '2026-11-24T19:00' }, { start: '2026-11-26T19:00' }],
					},
				}),
			],
		});
		const day = dayOf(catalogue, '23-11');
		const sessions = sessionsOfEdition(catalogue, day, editionOf(catalogue, day));
		expect(sessions).toHaveLength(2);
		expect(countActivities(sessions)).toBe(1);
		expect(byFamily(catalogue, sessions).map(({ family }) => family)).toEqual(['museum']);
	});
});

describe('sessions linked to the day', () => {
	it('belong to the edition nearest to them, also when they are still ahead', () => {
		const open = eventWith({
			id: 'mo-cua',
			when: { kind: 'day-yearly', day: '23-11', days: 3, offsetDays: 1 },
		});
		const catalogue = catalogueOf({ events: [open] }, '2026-11-22T08:00');
		const day = dayOf(catalogue, '23-11');
		const years = (edition: ReturnType<typeof editionOf>) => [
			...new Set(sessionsOfEdition(catalogue, day, edition).map(({ session }) => session.start.slice(0, 4))),
		];
		expect(years(editionOf(catalogue, day))).toEqual(['2026']);
		expect(posterLines(catalogue, day, editionOf(catalogue, day)).map(({ more }) => more)).toEqual([0]);
	});
	it('months away from every edition belong to the next while they are ahead', () =>
		expect(idsAt('2026-12-10T08:00', [on('2027-04-20', 'xa', { days: ['23-11'] })])).toEqual(['xa']));
});

it('an excerpt shows as many activities as it can, and counts what it leaves out', () => {
	const daily = eventWith({
		id: 'hang-ngay',
		when: {
			kind: 'sessions',
			sessions: [20, 21, 22, 23, 24].map((day) => ({ start: `2026-11-${day}T06:00` })),
		},
	});
	const { allSessions } = catalogueOf({ events: [daily, on('2026-11-24', 'mot'), on('2026-11-25', 'hai')] });
	const counted = (most: number) => {
		const { shown, others, sessions } = excerpt(allSessions, most);
		return [shown.map(({ event }) => event.id), others, sessions];
	};
	expect(counted(2)).toEqual([['hang-ngay', 'mot'], 1, 4]);
	expect(counted(4)).toEqual([['hang-ngay', 'hang-ngay', 'mot', 'hai'], 0, 3]);
	expect(counted(9)).toEqual([Array(5).fill('hang-ngay').concat('mot', 'hai'), 0, 0]);
});
