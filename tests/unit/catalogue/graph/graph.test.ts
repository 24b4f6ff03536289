import { describe, expect, it } from 'vitest';
import { listed } from '../../../../src/catalogue/graph/graph.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';
import { ids, on } from './two-wards.ts';

const place = (id: string, more: object = {}) => ({
	id,
	title: { vi: `Nơi ${id}` },
	kind: 'culture-space' as const,
	ownership: 'public' as const,
	sources: DATED,
	...more,
});
const ward = (id: string, code: string) => ({
	id,
	code,
	kind: 'xa' as const,
	name: { vi: id },
	sources: DATED,
});

describe('what is published', () => {
	const catalogue = catalogueOf({
		places: [
			place('con'),
			place('nhap', { draft: true }),
			place('cu', { replacedBy: 'con' }),
			place('nhap-cu', { draft: true, replacedBy: 'con' }),
		],
	});

	it('leaves drafts and replaced records out of every list', () => {
		expect(ids(catalogue.records.places)).toEqual(['con']);
		expect([...catalogue.byId.places.keys()]).toEqual(['con']);
	});

	it('has taxonomies in the order that editors gave them, else by id', () => {
		const topic = (id: string, order?: number) => ({ id, name: { vi: id }, ...(order && { order }) });
		const { records } = catalogueOf({ topics: [topic('a'), topic('c', 20), topic('b'), topic('d', 10)] });
		expect(ids(records.topics)).toEqual(['d', 'c', 'a', 'b']);
	});

	it('keeps a replaced record as a redirect, but not a replaced draft', () =>
		expect(catalogue.redirects).toEqual([{ collection: 'places', from: 'cu', to: 'con' }]));

	it('is the same whatever the order in which files were read', () => {
		const events = ['b', 'a', 'c'].map((id) => eventWith({ id, when: on('2026-11-23T08:00') }));
		const one = catalogueOf({ events });
		const other = catalogueOf({ events: [...events].reverse() });
		expect(ids(one.records.events)).toEqual(['a', 'b', 'c']);
		expect(other.allSessions).toEqual(one.allSessions);
		expect([...other.eventsAt]).toEqual([...one.eventsAt]);
	});
});

describe('where an event stands', () => {
	const catalogue = catalogueOf({
		wards: [ward('tren', '00001'), ward('duoi', '00002')],
		places: [
			place('chu-nha', { ward: 'tren' }),
			place('san-khau', { ward: 'duoi' }),
			place('nha-kho', { ward: 'duoi' }),
		],
		events: [
			eventWith({ id: 'tai-nha', hosts: ['chu-nha'], when: on('2026-12-01T08:00') }),
			eventWith({
				id: 'noi-khac',
				hosts: ['chu-nha'],
				places: ['san-khau', 'nha-kho'],
				when: on('2026-12-02T08:00'),
			}),
			eventWith({
				id: 'ngoai-danh-muc',
				hosts: [],
				location: { name: { vi: 'Bãi bồi' }, ward: 'tren' },
				when: on('2026-12-03T08:00'),
			}),
		],
	});

	it('at its host where no place is named', () =>
		expect(ids(listed(catalogue.eventsAt, 'chu-nha'))).toContain('tai-nha'));

	it('at its places and at its host, once each', () => {
		expect(ids(listed(catalogue.eventsAt, 'san-khau'))).toEqual(['noi-khac']);
		expect(ids(listed(catalogue.eventsAt, 'chu-nha'))).toEqual(['noi-khac', 'tai-nha']);
	});

	it('in the ward of where it takes place, not of who hosts it, and once for two places of one ward', () => {
		expect(ids(listed(catalogue.eventsInWard, 'duoi'))).toEqual(['noi-khac']);
		expect(ids(listed(catalogue.eventsInWard, 'tren'))).toEqual(['ngoai-danh-muc', 'tai-nha']);
	});

	it('nowhere at a place that has none', () => expect(listed(catalogue.eventsAt, 'khong-co')).toEqual([]));
});
