import { describe, expect, it } from 'vitest';
import { relatedAhead, relatedEvents, relatedProgrammes } from '../../../../src/catalogue/lists/related.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const event = (id: string, date: string, more: object = {}) =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T10:00` }, ...more });

function relatedTo(id: string, events: ReturnType<typeof event>[], count = 4): string[] {
	const catalogue = catalogueOf({ events });
	const self = catalogue.byId.events.get(id);
	if (!self) throw new Error(`no event ${id}`);
	return relatedEvents(catalogue, self, count).map((dated) => dated.event.id);
}

describe('related events', () => {
	it('share a place or a day; a common topic alone is not enough', () =>
		expect(
			relatedTo('a', [
				event('a', '2026-12-01'),
				event('cung-noi', '2026-12-02'),
				event('cung-chu-de', '2026-12-03', { hosts: ['thu-vien'] }),
			]),
		).toEqual(['cung-noi']));

	it('put what is still to come before what is over, and never name the event itself', () =>
		expect(
			relatedTo('a', [event('a', '2026-12-01'), event('b-qua', '2026-01-01'), event('c-toi', '2026-12-09')]),
		).toEqual(['c-toi', 'b-qua']));

	it('are cut to the number asked for, the same on every run', () => {
		const many = ['a', 'b', 'c', 'd', 'e'].map((id) => event(id, '2026-12-01'));
		expect(relatedTo('a', many, 2)).toEqual(['b', 'c']);
		expect(relatedTo('a', [...many].reverse(), 2)).toEqual(['b', 'c']);
	});

	it('are none for an event alone in the world', () =>
		expect(relatedTo('a', [event('a', '2026-12-01', { hosts: [] })])).toEqual([]));
});

it('a related series has a few sessions, so that the page can go on when the first is over', () => {
	const weekly = eventWith({
		id: 'hang-tuan',
		when: { kind: 'weekly', days: ['tue'], from: '2026-11-03', time: { start: '08:00', end: '09:00' } },
		changes: [{ session: '2026-11-24T08:00', status: 'cancelled' }],
	});
	const daily = eventWith({
		id: 'hang-ngay',
		when: {
			kind: 'sessions',
			sessions: Array.from({ length: 9 }, (_, at) => ({ start: `2026-12-0${at + 1}` })),
		},
	});
	const catalogue = catalogueOf({ events: [event('a', '2026-12-01'), weekly, daily] });
	const self = catalogue.byId.events.get('a');
	const found = self ? relatedAhead(catalogue, self, 4) : [];
	expect(
		found.map(({ event: other, sessions }) => [other.id, ...sessions.map(({ session }) => session.start)]),
	).toEqual([
		['hang-ngay', ...[1, 2, 3, 4, 5, 6].map((day) => `2026-12-0${day}`)],
		['hang-tuan', '2026-12-01T08:00', '2026-12-08T08:00', '2026-12-15T08:00'],
	]);
});

describe('related programmes', () => {
	const programme = (id: string, more: object = {}) => ({
		id,
		title: { vi: id },
		kind: 'class' as const,
		offer: ['fixed' as const],
		sources: DATED,
		...more,
	});
	const related = (programmes: ReturnType<typeof programme>[]) => {
		const catalogue = catalogueOf({ programmes });
		const self = catalogue.byId.programmes.get('a');
		if (!self) throw new Error('no programme a');
		return relatedProgrammes(catalogue, self, 4).map(({ id }) => id);
	};

	it('are first of the same host', () =>
		expect(
			related([
				programme('a', { hosts: ['bao-tang'], topics: ['di-san'] }),
				programme('b', { hosts: ['bao-tang'] }),
				programme('c', { hosts: ['bao-tang'], topics: ['di-san'] }),
			]),
		).toEqual(['c', 'b']));

	it('of a programme whose host offers nothing else are found by topic', () =>
		expect(
			related([
				programme('a', { hosts: ['bao-tang'], topics: ['di-san'] }),
				programme('b', { hosts: ['thu-vien'], topics: ['di-san'] }),
				programme('c', { hosts: ['thu-vien'] }),
			]),
		).toEqual(['b']));
});
