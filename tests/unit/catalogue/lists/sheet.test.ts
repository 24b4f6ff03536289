import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { editionOf } from '../../../../src/catalogue/day/edition.ts';
import { daySheetOf, sheetOf } from '../../../../src/catalogue/lists/sheet.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const on = (date: string, id: string, given: Partial<Made<'events'>> = {}) =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:00` }, ...given });
const off = (date: string, id: string, status: 'cancelled' | 'postponed') =>
	on(date, id, { changes: [{ session: `${date}T08:00`, status }] });

describe('a printed list', () => {
	it('covers three months from today, without what is over', () => {
		const sheet = sheetOf(
			catalogueOf({
				events: [
					on('2026-11-22', 'qua'),
					on('2026-11-23', 'mai'),
					on('2027-02-22', 'cuoi'),
					on('2027-02-23', 'sau'),
				],
			}),
		);
		expect(sheet.sessions.map(({ event }) => event.id)).toEqual(['mai', 'cuoi']);
		expect([sheet.from, sheet.to, sheet.cut]).toEqual(['2026-11-22', '2027-02-22', false]);
	});
	it('keeps a cancelled session, which is said in words, and long spans apart', () => {
		const sheet = sheetOf(
			catalogueOf({
				events: [
					off('2026-11-24', 'huy', 'cancelled'),
					eventWith({ id: 'dai', when: { kind: 'span', from: '2026-11-01', to: '2026-12-31' } }),
				],
			}),
		);
		expect(sheet.sessions.map(({ session }) => session.status)).toEqual(['cancelled']);
		expect(sheet.long.map(({ event }) => event.id)).toEqual(['dai']);
	});
	it('that is too long ends with a whole day and says so', () => {
		const many = Array.from({ length: 49 }, (_, at) => on(at < 40 ? '2026-11-23' : '2026-11-24', `e${at}`));
		const sheet = sheetOf(catalogueOf({ events: many }));
		expect([sheet.sessions.length, sheet.to, sheet.cut]).toEqual([40, '2026-11-23', true]);
	});
	it('names a dozen long spans, and counts the rest', () => {
		const many = Array.from({ length: 15 }, (_, at) =>
			eventWith({ id: `dai-${at}`, when: { kind: 'span', from: '2026-11-01', to: '2026-12-31' } }),
		);
		const sheet = sheetOf(catalogueOf({ events: many }));
		expect([sheet.long.length, sheet.longRest]).toEqual([12, 3]);
	});
	it('of a day covers what is left of its window', () => {
		const catalogue = catalogueOf({ events: [on('2026-11-20', 'qua'), on('2026-11-25', 'con')] });
		const day = catalogue.records.days[0];
		if (!day) throw new Error('no day');
		const sheet = daySheetOf(catalogue, day, editionOf(catalogue, day));
		expect(sheet.sessions.map(({ event }) => event.id)).toEqual(['con']);
		expect([sheet.from, sheet.to]).toEqual(['2026-11-22', '2026-11-30']);
	});
});
