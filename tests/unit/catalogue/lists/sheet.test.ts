import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { editionOf } from '../../../../src/catalogue/day/edition.ts';
import { daySheetOf, type Sheet, sheetOf } from '../../../../src/catalogue/lists/sheet.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const on = (date: string, id: string, given: Partial<Made<'events'>> = {}) =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:00` }, ...given });
const off = (date: string, id: string, status: 'cancelled' | 'postponed') =>
	on(date, id, { changes: [{ session: `${date}T08:00`, status }] });
const datesOf = ({ activities }: Sheet) =>
	activities.flatMap((rows) => rows.slice(0, 1)).map(({ dated }) => dated);

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
		expect(datesOf(sheet).map(({ event }) => event.id)).toEqual(['mai', 'cuoi']);
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
		expect(datesOf(sheet).map(({ session }) => session.status)).toEqual(['cancelled']);
		expect(sheet.long.map(({ event }) => event.id)).toEqual(['dai']);
	});
	it('that is too long ends with a whole day and says so', () => {
		const many = Array.from({ length: 49 }, (_, at) => on(at < 40 ? '2026-11-23' : '2026-11-24', `e${at}`));
		const sheet = sheetOf(catalogueOf({ events: many }));
		expect([sheet.activities.length, sheet.to, sheet.cut]).toEqual([40, '2026-11-23', true]);
	});
	it('names a dozen long spans, and counts the rest', () => {
		const many = Array.from({ length: 15 }, (_, at) =>
			eventWith({ id: `dai-${at}`, when: { kind: 'span', from: '2026-11-01', to: '2026-12-31' } }),
		);
		const sheet = sheetOf(catalogueOf({ events: many }));
		expect([sheet.long.length, sheet.longRest]).toEqual([12, 3]);
	});
	it('of a place names a series once, with all of its dates', () => {
		const series = eventWith({
			id: 'lop',
			places: ['bao-tang'],
			when: {
				kind: 'sessions',
				sessions: [23, 24, 25].map((day) => ({ start: `2026-11-${day}T08:00`, end: `2026-11-${day}T10:00` })),
			},
		});
		const catalogue = catalogueOf({ events: [series] });
		const sheet = sheetOf(catalogue, undefined, { place: 'bao-tang' });
		expect(sheet.activities).toHaveLength(1);
		const [first] = sheet.activities[0] ?? [];
		expect([first?.dated, ...(first?.after ?? [])].map((dated) => dated?.session.start.slice(0, 10))).toEqual(
			['2026-11-23', '2026-11-24', '2026-11-25'],
		);
		expect(sheetOf(catalogue).activities).toHaveLength(3);
	});
	it('of a day covers what is left of its window', () => {
		const catalogue = catalogueOf({ events: [on('2026-11-20', 'qua'), on('2026-11-25', 'con')] });
		const day = catalogue.records.days[0];
		if (!day) throw new Error('no day');
		const sheet = daySheetOf(catalogue, day, editionOf(catalogue, day));
		expect(datesOf(sheet).map(({ event }) => event.id)).toEqual(['con']);
		expect([sheet.from, sheet.to]).toEqual(['2026-11-22', '2026-11-30']);
	});
});
