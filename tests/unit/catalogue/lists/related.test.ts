import { describe, expect, it } from 'vitest';
import { relatedEvents, relatedProgrammes } from '../../../../src/catalogue/lists/related.ts';
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
