import { describe, expect, it } from 'vitest';
import { eventPageOf, placeStretches } from '../../../../src/catalogue/time/event-page.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { cancelled, type Given, only, SATURDAYS, starts } from './one-event.ts';

function pageAt(now: string, given: Given) {
	const catalogue = catalogueOf({ events: [eventWith(given)] }, now);
	return eventPageOf(catalogue, only(catalogue));
}

describe('the head of an event', () => {
	it('is the session under way until its last minute, then the next', () => {
		expect(starts(pageAt('2026-11-14T09:59', { when: SATURDAYS }).heads)[0]).toBe('2026-11-14T08:00');
		expect(starts(pageAt('2026-11-14T10:00', { when: SATURDAYS }).heads)[0]).toBe('2026-11-21T08:00');
	});

	it('passes over sessions that are off, and names them', () => {
		const changes = [cancelled('2026-11-28T08:00'), cancelled('2026-12-12T08:00')];
		const { heads } = pageAt('2026-11-22T08:00', { when: SATURDAYS, changes });
		expect(starts(heads).slice(0, 2)).toEqual(['2026-12-05T08:00', '2026-12-19T08:00']);
		expect(heads.map(({ off }) => off.map(({ start }) => start)).slice(0, 2)).toEqual([
			['2026-11-28T08:00'],
			['2026-12-12T08:00'],
		]);
	});

	it('is there for two months of a daily series, and says from when only the list knows more', () => {
		const daily: Given['when'] = {
			...SATURDAYS,
			days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
			until: '2027-11-02',
		};
		const { heads, beyond } = pageAt('2026-11-22T12:00', { when: daily });
		expect(heads).toHaveLength(60);
		expect(beyond).toBe('2027-01-21T10:00');
	});

	it('of every session needs no list beyond', () =>
		expect(pageAt('2026-11-22T12:00', { when: SATURDAYS }).beyond).toBeUndefined());

	it('of what is over is its last session, and nothing is offered', () => {
		const over = pageAt('2027-01-02T10:00', { when: SATURDAYS });
		expect(starts(over.heads)).toEqual(['2027-01-02T08:00']);
		expect(over.offers).toBe(false);
		expect(over.bookable).toEqual([]);
	});

	it('of what is off altogether is the session that is off, and nothing is offered', () => {
		const single: Given['when'] = { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:00' };
		const off = pageAt('2026-11-22T08:00', { when: single, changes: [cancelled('2026-11-28T08:00')] });
		expect(off.heads[0]?.session.status).toBe('cancelled');
		expect(off.offers).toBe(false);
	});
});

describe('what an event offers', () => {
	it('ends with the last session that takes place', () => {
		expect(pageAt('2026-11-22T08:00', { when: SATURDAYS }).until).toBe('2027-01-02T10:00');
		const changes = [cancelled('2027-01-02T08:00')];
		expect(pageAt('2026-11-22T08:00', { when: SATURDAYS, changes }).until).toBe('2026-12-26T10:00');
	});

	it('of whole days ends with the midnight after the last', () => {
		const span: Given['when'] = { kind: 'span', from: '2026-11-10', to: '2026-11-30' };
		expect(pageAt('2026-11-30T23:59', { when: span })).toMatchObject({ offers: true, until: '2026-12-01' });
		expect(pageAt('2026-12-01T00:00', { when: span }).offers).toBe(false);
	});

	it('is open while dates are to be announced, until their month or year is over', () => {
		const month: Given['when'] = { kind: 'announced', month: '2026-12' };
		expect(pageAt('2026-12-31T23:59', { when: month })).toMatchObject({ offers: true, until: '2027-01-01' });
		expect(pageAt('2027-01-01T00:00', { when: month }).offers).toBe(false);
		expect(pageAt('2027-01-01T00:00', { when: { kind: 'announced' } }).offers).toBe(true);
	});

	it('cannot be booked where it is full', () => {
		const changes = [{ session: '2026-11-28T08:00', availability: 'full' as const }];
		const { bookable } = pageAt('2026-11-22T08:00', { when: SATURDAYS, changes });
		expect(bookable[0]?.start).toBe('2026-12-05T08:00');
	});
});

it('where one goes changes with the session that is elsewhere, and back', () => {
	const changes = [{ session: '2026-12-05T08:00', places: ['thu-vien'] }];
	const { heads } = pageAt('2026-11-22T08:00', { when: SATURDAYS, changes });
	expect(placeStretches(heads).map(({ session, from, until }) => [session?.start, from, until])).toEqual([
		['2026-11-28T08:00', undefined, '2026-11-28T10:00'],
		['2026-12-05T08:00', '2026-11-28T10:00', '2026-12-05T10:00'],
		['2026-12-12T08:00', '2026-12-05T10:00', undefined],
	]);
});

it('a place of its own does not stay beyond the sessions that are known to be there', () => {
	const [first] = pageAt('2026-11-22T08:00', {
		when: SATURDAYS,
		changes: [{ session: '2026-11-28T08:00', places: ['thu-vien'] }],
	}).heads;
	if (!first) throw new Error('a head');
	expect(placeStretches([first], '2026-11-28T10:00')).toEqual([
		{ session: first.session, from: undefined, until: '2026-11-28T10:00' },
		{ session: undefined, from: '2026-11-28T10:00', until: undefined },
	]);
});
