/** One morning, one span. */
import type { DatedSession } from '../../../../src/catalogue/graph/graph.ts';
import { eventWith } from '../../../support/catalogue.ts';

export const morning = (date: string, id = 'sang') =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:30` } });

export const span = (from: string, to: string, id = 'trung-bay') =>
	eventWith({ id, when: { kind: 'span', from, to } });

export const idsOf = (dated: readonly DatedSession[]) => dated.map(({ event }) => event.id);
