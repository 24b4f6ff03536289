import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { edgesOf, exhibitionHours, sessionHours } from '../../../../src/catalogue/time/opening.ts';
import { EVENT_KINDS, FOLLOWS_HOUSE } from '../../../../src/schemas/event.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { sessionLineOf } from '../../../support/session-line.ts';

const NOW = '2026-12-06T09:00';
/** The museum is open on Tuesdays and Sundays only. */
const at = (when: Made<'events'>['when'], given: Partial<Made<'events'>> = {}): Catalogue =>
	catalogueOf({ events: [eventWith({ when, hosts: ['bao-tang'], ...given })] }, NOW);
const only = (catalogue: Catalogue) => {
	const [dated] = catalogue.allSessions;
	if (!dated) throw new Error('no session');
	return dated;
};
const fair = { kind: 'span', from: '2026-12-03', to: '2026-12-10' } as const;

describe('the hours of the house', () => {
	it.each(EVENT_KINDS)('are those of an exhibition, and of nothing else: %s', (kind) => {
		const catalogue = at(fair, { kind });
		const known = sessionHours(catalogue, only(catalogue)) !== undefined;
		expect(known).toBe(kind === 'exhibition');
		expect(known).toBe(FOLLOWS_HOUSE[kind]);
		expect(exhibitionHours(catalogue, only(catalogue)) !== undefined).toBe(known);
		expect(edgesOf(catalogue, only(catalogue)) !== undefined).toBe(known);
	});

	it('give way to hours of one’s own, of whatever kind', () => {
		const openingHours = { regular: [{ days: ['mon' as const], open: '08:00', close: '20:00' }] };
		const catalogue = at({ ...fair, openingHours }, { kind: 'book-fair' });
		expect(sessionHours(catalogue, only(catalogue))).toContain('0800-2000');
	});

	it('hold for an exhibition however its days are written', () => {
		const hours = at(
			{ kind: 'single', start: '2026-12-03T08:00', end: '2026-12-10T17:00' },
			{ kind: 'exhibition' },
		);
		const days = at({ kind: 'single', start: '2026-12-03', end: '2026-12-10' }, { kind: 'exhibition' });
		const span = at(fair, { kind: 'exhibition' });
		const [a, b, c] = [hours, days, span].map((catalogue) => sessionHours(catalogue, only(catalogue)));
		expect([a, b]).toEqual([c, c]);
	});
});

it('a fair on a day on which its house is closed is on, and not closed', () => {
	const friday = '2026-12-04T10:00';
	const catalogue = catalogueOf({ events: [eventWith({ when: fair, kind: 'book-fair' })] }, friday);
	expect(sessionLineOf(catalogue)).toBe('Đang diễn ra');
	const exhibition = catalogueOf({ events: [eventWith({ when: fair, kind: 'exhibition' })] }, friday);
	expect(sessionLineOf(exhibition)).toContain('Hôm nay đóng cửa');
});
