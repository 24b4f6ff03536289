/** A weekly class of which one session has moved. */
import type { Made } from '../../../../scripts/demo/shape.ts';
import { type Catalogue, type DatedSession, listed } from '../../../../src/catalogue/graph/graph.ts';
import { type Area, comingAndMoved, inArea } from '../../../../src/catalogue/time/moved-away.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const NOW = '2026-11-22T08:00';

const weekly: Made<'events'>['when'] = {
	kind: 'weekly',
	days: ['thu'],
	from: '2026-11-05',
	until: '2026-12-10',
	time: { start: '18:00', end: '19:30' },
};

export const withChanges = (changes: Made<'events'>['changes'], given: Partial<Made<'events'>> = {}) =>
	catalogueOf({ events: [eventWith({ id: 'co', when: weekly, changes, ...given })] }, NOW);

export const told = (dated: readonly DatedSession[]) =>
	dated.map(({ session, away }) =>
		away ? `${session.start} ${away.kind} ${away.now.start}` : session.start,
	);

export const here = (catalogue: Catalogue, area: Area) =>
	told(
		inArea(
			catalogue,
			area,
			comingAndMoved(catalogue, listed(catalogue.eventsAt, 'place' in area ? area.place : '')),
		),
	);
