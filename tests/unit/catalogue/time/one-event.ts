/** A catalogue of one event. */
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { eventWith } from '../../../support/catalogue.ts';

export type Given = Parameters<typeof eventWith>[0];

/** Every Saturday morning from 14/11/2026 to 2/1/2027. */
export const SATURDAYS = {
	kind: 'weekly',
	days: ['sat'],
	from: '2026-11-14',
	until: '2027-01-02',
	time: { start: '08:00', end: '10:00' },
} satisfies Given['when'];

export const cancelled = (session: string) => ({ session, status: 'cancelled' as const });

export function only(catalogue: Catalogue) {
	const [event] = catalogue.records.events;
	if (!event) throw new Error('the catalogue has no event');
	return event;
}

export const starts = (list: readonly { readonly session: { readonly start: string } }[]) =>
	list.map(({ session }) => session.start);
