import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { openOn } from '../../../../src/domain/opening/opening-hours.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const named = (
	id: string,
	rest: Omit<Made<'events'>, 'id' | 'title' | 'kind' | 'sources'>,
): Made<'events'> => ({
	id,
	title: { vi: id },
	kind: 'class',
	sources: DATED,
	...rest,
});
const evening = { start: '18:00', end: '19:30' };
const classes = named('lop', {
	hosts: ['thu-vien'],
	when: { kind: 'weekly', days: ['tue', 'thu'], from: '2026-11-03', until: '2026-12-31', time: evening },
});
const STORM: Made<'postponements'> = {
	id: 'bao',
	from: '2026-11-25',
	to: '2026-11-27',
	wards: ['an-cu'],
	why: { vi: 'bão' },
	on: '2026-11-21',
};
const withStorm = (events: Made<'events'>[], ...storms: Made<'postponements'>[]): Catalogue =>
	catalogueOf({ events, postponements: storms });
const offIn = (catalogue: Catalogue): string[] =>
	catalogue.allSessions
		.filter(({ session }) => session.postponement !== undefined)
		.map(({ session }) => `${session.eventId} ${session.start} ${session.status}`);

describe('a storm over a ward', () => {
	it('puts off what takes place there in its days, and says why', () => {
		const catalogue = withStorm([classes], STORM);
		expect(offIn(catalogue)).toEqual(['lop 2026-11-26T18:00 postponed']);
		expect(catalogue.allSessions.find(({ session }) => session.postponement)?.session.reason).toEqual({
			vi: 'bão',
		});
	});

	it('leaves the record as it was written', () => {
		const events = [classes];
		withStorm(events, STORM);
		expect(events).toEqual([classes]);
	});

	it('reaches what names the ward without a place, and no other ward', () => {
		const at = (id: string, ward: string) =>
			named(id, {
				location: { name: { vi: 'Đình' }, ward },
				when: { kind: 'single', start: '2026-11-26T08:00', end: '2026-11-26T09:00' },
			});
		const catalogue = catalogueOf({
			wards: ['an-cu', 'khac'].map((id, at) => ({
				id,
				code: `0000${at}`,
				kind: 'phuong',
				name: { vi: id },
				sources: DATED,
			})),
			events: [at('trong', 'an-cu'), at('ngoai', 'khac')],
			postponements: [STORM],
		});
		expect(offIn(catalogue)).toEqual(['trong 2026-11-26T08:00 postponed']);
	});

	it('leaves alone what is online, or has been moved online, elsewhere or to another day', () => {
		const on = (id: string, changes: Made<'events'>['changes'], rest: Partial<Made<'events'>> = {}) =>
			named(id, {
				hosts: ['thu-vien'],
				when: { kind: 'single', start: '2026-11-26T08:00', end: '2026-11-26T09:00' },
				...(changes ? { changes } : {}),
				...rest,
			});
		const session = '2026-11-26T08:00';
		const catalogue = withStorm(
			[
				on('qua-mang', undefined, { attendance: 'online' }),
				on('len-mang', [{ session, status: 'moved-online' }]),
				on('doi-ngay', [{ session, start: '2026-12-03T08:00' }]),
				on('da-huy', [{ session, status: 'cancelled', reason: { vi: 'ốm' } }]),
				on('o-lai', [{ session, reason: { vi: 'phòng khác' } }]),
			],
			STORM,
		);
		expect(offIn(catalogue)).toEqual(['o-lai 2026-11-26T08:00 postponed']);
	});

	it('reaches what was moved into its days', () => {
		const moved = named('doi-den', {
			hosts: ['thu-vien'],
			when: { kind: 'single', start: '2026-11-24T08:00', end: '2026-11-24T09:00' },
			changes: [{ session: '2026-11-24T08:00', start: '2026-11-26T08:00', on: '2026-11-20' }],
		});
		expect(offIn(withStorm([moved], STORM))).toEqual(['doi-den 2026-11-24T08:00 postponed']);
	});

	it.each([
		['2026-11-20', ['lop 2026-11-26T18:00 postponed']],
		['2026-11-21', []],
		['2026-11-22', []],
	])('a record that said on %s that it takes place has the last word from that day on', (on, off) => {
		const kept = { ...classes, changes: [{ session: '2026-11-26T18:00', status: 'scheduled' as const, on }] };
		expect(offIn(withStorm([kept], STORM))).toEqual(off);
	});

	it('leaves what lasts longer, and takes what ends after midnight', () => {
		const nights = [
			named('dem', {
				hosts: ['thu-vien'],
				when: { kind: 'single', start: '2026-11-27T20:00', end: '2026-11-28T01:00' },
			}),
			named('trai', { hosts: ['thu-vien'], when: { kind: 'span', from: '2026-11-27', to: '2026-11-28' } }),
		];
		expect(offIn(withStorm(nights, STORM))).toEqual(['dem 2026-11-27T20:00 postponed']);
	});

	it('of two the one decided later has the last word', () => {
		const later = { ...STORM, id: 'a-sau', status: 'cancelled' as const, on: '2026-11-22' };
		expect(offIn(withStorm([classes], STORM, later))).toEqual(['lop 2026-11-26T18:00 cancelled']);
	});

	it('reaches a series beyond the horizon of pages, too', () => {
		const far = { ...STORM, from: '2026-12-29', to: '2026-12-31' };
		expect(offIn(withStorm([classes], far))).toEqual([
			'lop 2026-12-29T18:00 postponed',
			'lop 2026-12-31T18:00 postponed',
		]);
	});
});

describe('a house in a storm', () => {
	const openedOn = (date: string, ...storms: Made<'postponements'>[]) =>
		openOn(withStorm([], ...storms).byId.places.get('bao-tang')?.openingHours, date, () => false).state;
	it('is neither open nor shut', () => {
		expect(openedOn('2026-11-27')).toBe('closed');
		expect(openedOn('2026-11-27', STORM)).toBe('unknown');
		expect(openedOn('2026-11-29', { ...STORM, to: '2026-11-29' })).toBe('unknown');
		expect(openedOn('2026-11-29', STORM)).toBe('open');
	});
	it('of another place it says nothing', () =>
		expect(openedOn('2026-11-27', { ...STORM, wards: [], places: ['thu-vien'] })).toBe('closed'));
});
