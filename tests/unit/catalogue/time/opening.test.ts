import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { edgesOf, exhibitionHours, sessionHours } from '../../../../src/catalogue/time/opening.ts';
import { EVENT_KINDS, FOLLOWS_HOUSE } from '../../../../src/schemas/event.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';
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
			{ kind: 'single', start: '2026-12-03T08:00', end: '2026-12-13T17:00' },
			{ kind: 'exhibition' },
		);
		const days = at({ kind: 'single', start: '2026-12-03', end: '2026-12-13' }, { kind: 'exhibition' });
		const span = at({ ...fair, to: '2026-12-13' }, { kind: 'exhibition' });
		const [a, b, c] = [hours, days, span].map((catalogue) => sessionHours(catalogue, only(catalogue)));
		expect([a, b]).toEqual([c, c]);
	});
});

describe('an hour that the editor has written', () => {
	const show = (end: string) =>
		at({ kind: 'single', start: '2026-12-04T08:00', end }, { kind: 'exhibition' });
	it('is not denied by the hours of the house: neither on the day nor before it', () => {
		const catalogue = show('2026-12-09T17:00');
		const edges = edgesOf(catalogue, only(catalogue));
		expect([edges?.first.state, edges?.last.state]).toEqual(['unknown', 'unknown']);
		const fields = sessionHours(catalogue, only(catalogue))?.split('|') ?? [];
		// From the day before: Saturday the 5th closed, Sunday open, Monday closed, Tuesday open, then the last day.
		expect(fields.slice(0, 6)).toEqual(['2026-12-05', '', '0800-1700', '', '0800-1700', '-']);
	});
	it('that is only our estimate says nothing of the day of the end', () => {
		const catalogue = at({ kind: 'single', start: '2026-12-07' }, { kind: 'exhibition' });
		expect(edgesOf(catalogue, only(catalogue))?.first).toMatchObject({ date: '2026-12-07', state: 'closed' });
	});
});

it('an exhibition of one day depends on its doors as one of several does', () => {
	const catalogue = at({ kind: 'span', from: '2026-12-07', to: '2026-12-07' }, { kind: 'exhibition' });
	expect(edgesOf(catalogue, only(catalogue))?.last.state).toBe('closed');
	const morning = at({ kind: 'single', start: '2026-12-07T08:00' }, { kind: 'exhibition' });
	expect(edgesOf(morning, only(morning))?.first.state).toBe('unknown');
});

describe('of two houses', () => {
	const house = (id: string, days: ('tue' | 'wed' | 'sun')[]) => ({
		id,
		title: { vi: id },
		kind: 'museum-public' as const,
		ownership: 'public' as const,
		sources: DATED,
		openingHours: { regular: [{ days, open: '08:00', close: '17:00' }] },
	});
	const catalogue = catalogueOf(
		{
			places: [house('mot', ['tue', 'sun']), house('hai', ['wed', 'sun'])],
			events: [eventWith({ when: fair, kind: 'exhibition', hosts: [], places: ['mot', 'hai'] })],
		},
		NOW,
	);
	const fields = (place?: string) => sessionHours(catalogue, only(catalogue), place)?.split('|').slice(2, 6);
	it('only what holds for both is said where none is named', () =>
		expect(fields()).toEqual(['0800-1700', '', '-', '-']));
	it('the page of a house tells of its own doors', () => {
		expect(fields('mot')).toEqual(['0800-1700', '', '0800-1700', '']);
		expect(fields('hai')).toEqual(['0800-1700', '', '', '0800-1700']);
	});
});

it('a fair on a day on which its house is closed is on, and not closed', () => {
	const friday = '2026-12-04T10:00';
	const catalogue = catalogueOf({ events: [eventWith({ when: fair, kind: 'book-fair' })] }, friday);
	expect(sessionLineOf(catalogue)).toBe('Đang diễn ra');
	const exhibition = catalogueOf({ events: [eventWith({ when: fair, kind: 'exhibition' })] }, friday);
	expect(sessionLineOf(exhibition)).toContain('Hôm nay đóng cửa');
});
