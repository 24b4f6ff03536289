/** Where a session is that is in two houses, and what is known of access to it. */
import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { accessOfSession } from '../../../../src/catalogue/graph/access.ts';
import { venueOfSession, wardsOfSession } from '../../../../src/catalogue/graph/whereabouts.ts';
import { facetValues } from '../../../../src/filters/of-session.ts';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { indexedEvent } from '../../../../src/search/records/events.ts';
import { indexingIn } from '../../../../src/search/records/indexed.ts';
import { catalogueOf, DATED, eventWith, SITE } from '../../../support/catalogue.ts';

const house = (id: string, ward: string, access?: Made<'places'>['access']): Made<'places'> => ({
	id,
	title: { vi: `Nhà ${id}` },
	kind: 'museum-public',
	ownership: 'public',
	ward,
	sources: DATED,
	...(access ? { access } : {}),
});
const ward = (id: string, code: string): Made<'wards'> => ({
	id,
	code,
	kind: 'phuong',
	name: { vi: id },
	sources: DATED,
});
const RAMP = { features: ['wheelchair' as const] };

function inTwo(given: Partial<Made<'events'>> = {}) {
	const catalogue = catalogueOf({
		wards: [ward('dong', '00001'), ward('tay', '00002')],
		places: [house('mot', 'dong'), house('hai', 'tay', RAMP)],
		events: [
			eventWith({
				when: { kind: 'single', start: '2026-12-05T08:00' },
				hosts: [],
				places: ['mot', 'hai'],
				...given,
			}),
		],
	});
	const [dated] = catalogue.allSessions;
	if (!dated) throw new Error('no session');
	return { catalogue, dated };
}

describe('a session in two houses', () => {
	const { catalogue, dated } = inTwo();
	it('is in the wards of both, for filters, search and open data', () => {
		expect(wardsOfSession(catalogue, dated).map(({ id }) => id)).toEqual(['dong', 'tay']);
		expect(facetValues(catalogue, dated)['phuong-xa']).toEqual(['dong', 'tay']);
		const { card, facets } = indexedEvent(dated.event, indexingIn(catalogue, 'vi'));
		expect(facets?.['phuong-xa']).toEqual(['dong', 'tay']);
		expect([card.place, card.ward]).toEqual(['Nhà mot; Nhà hai', 'Phường dong, Phường tay']);
		const [event] = JSON.parse(apiFile(catalogue, 'events.json', { site: SITE, feeds: [] }));
		expect([event.ward, event.wards]).toEqual(['dong', ['dong', 'tay']]);
	});
	it('names both', () =>
		expect(venueOfSession(catalogue, dated).names.map(({ vi }) => vi)).toEqual(['Nhà mot', 'Nhà hai']));
});

describe('access to a session', () => {
	const known = (given: Partial<Made<'events'>>) => {
		const { catalogue, dated } = inTwo(given);
		const values = facetValues(catalogue, dated)['tiep-can'];
		const { card } = indexedEvent(dated.event, indexingIn(catalogue, 'vi'));
		// What the card of the one session shows, whether or not it is as planned.
		const facts = card.dates?.[0]?.own ?? card;
		expect(facts.access !== undefined, 'the card agrees with the filter').toBe(values.length > 0);
		return accessOfSession(catalogue, dated).map(({ access, place }) => [place?.id, ...access.features]);
	};
	it('is the house’s word, marked as such, where the event says nothing', () =>
		expect(known({})).toEqual([['hai', 'wheelchair']]));
	it('is the event’s own before that of the house', () =>
		expect(known({ access: { features: ['captions'] } })).toEqual([[undefined, 'captions']]));
	it('is no house’s when the session is online', () => {
		const changes = [{ session: '2026-12-05T08:00', status: 'moved-online' as const }];
		expect(known({ changes })).toEqual([]);
		expect(known({ attendance: 'online' })).toEqual([]);
		expect(known({ changes, access: { features: ['captions'] } })).toEqual([[undefined, 'captions']]);
	});
	it('is that of the house to which the session has moved', () =>
		expect(known({ changes: [{ session: '2026-12-05T08:00', places: ['mot'] }] })).toEqual([]));
});

it('open data names the ward to which one session has moved', () => {
	const { catalogue } = inTwo({
		places: ['mot'],
		changes: [{ session: '2026-12-05T08:00', places: ['hai'] }],
	});
	const options = { site: SITE, feeds: [] };
	const [event] = JSON.parse(apiFile(catalogue, 'events.json', options));
	expect([event.ward, event.sessions[0].ward]).toEqual(['dong', 'tay']);
	const [header = '', row = ''] = apiFile(catalogue, 'events.csv', options).split('\r\n');
	expect(row.split(',')[header.split(',').indexOf('session_ward')]).toBe('tay');
	const { catalogue: still } = inTwo();
	const [unmoved] = JSON.parse(apiFile(still, 'events.json', options));
	expect(unmoved.sessions[0]).not.toHaveProperty('ward');
});
