/** A commemorative day, its activities and two wards. */
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { Day } from '../../../../src/schemas/index.ts';
import { DATED, eventWith } from '../../../support/catalogue.ts';

export const dayOf = (catalogue: Catalogue, id: string): Day => {
	const day = catalogue.byId.days.get(id);
	if (!day) throw new Error(`no day ${id}`);
	return day;
};

export const on = (date: string, id: string, given: Partial<Made<'events'>> = {}) =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:00` }, ...given });

export const two: DemoCatalogue['wards'] = [
	{ id: 'an-cu', code: '00001', kind: 'phuong', name: { vi: 'An Cư' }, sources: DATED },
	{ id: 'dong-ba', code: '00002', kind: 'phuong', name: { vi: 'Đông Ba' }, sources: DATED },
];
