import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/catalogue/campaign.ts';
import { choosable, daySheetOf, posterLines, sheetOf } from '../../../src/catalogue/sheet.ts';
import { linesOf } from '../../../src/components/paper/lines.ts';
import type { Made } from '../../../src/demo/shape.ts';
import { choose } from '../../../src/view-time/poster-choice.ts';
import { catalogueOf, eventWith } from '../feeds/catalogue-of.ts';

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
		const many = Array.from({ length: 81 }, (_, at) => on(at < 70 ? '2026-11-23' : '2026-11-24', `e${at}`));
		const sheet = sheetOf(catalogueOf({ events: many }));
		expect([sheet.sessions.length, sheet.to, sheet.cut]).toEqual([70, '2026-11-23', true]);
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

describe('the lines of a poster', () => {
	const catalogue = catalogueOf({
		events: [
			off('2026-11-23', 'huy', 'cancelled'),
			off('2026-11-23', 'hoan', 'postponed'),
			eventWith({
				id: 'lop',
				when: { kind: 'sessions', sessions: [{ start: '2026-11-24T19:00' }, { start: '2026-11-26T19:00' }] },
			}),
			on('2026-11-27', 'gan', { days: ['23-11'] }),
		],
	});
	const day = catalogue.records.days.find(({ id }) => id === '23-11');
	if (!day) throw new Error('no day');
	const lines = posterLines(catalogue, day, editionOf(catalogue, day));

	it('are one an event, and none for what does not take place', () =>
		expect(lines.map(({ dated, more, linked }) => [dated.event.id, more, linked])).toEqual([
			['lop', 1, false],
			['gan', 0, true],
		]));
	it('that can be chosen are the first of each area, linked ones before others, by date', () => {
		expect(choosable(lines, 1).map(({ dated }) => dated.event.id)).toEqual(['gan']);
		expect(choosable(lines, 2).map(({ dated }) => dated.event.id)).toEqual(['lop', 'gan']);
	});
});

describe('which activities stand on the sheet', () => {
	const entry = (areas: string[], end: string, linked = false) => ({
		areas,
		linked,
		start: '2026-11-23',
		end,
		height: 10,
	});
	const entries = [
		entry(['a'], '2026-11-23'),
		entry(['a', 'b'], '2026-11-24'),
		entry(['b'], '2026-11-25', true),
	];
	const at = (area: string, room: number, now = '2026-11-22T08:00') => {
		const { shown, more } = choose(entries, area, room, now);
		return [[...shown].sort(), more];
	};
	it('as many as fit, linked ones first, the rest counted', () => {
		expect(at('', 30)).toEqual([[0, 1, 2], 0]);
		expect(at('', 29.9)).toEqual([[0, 2], 1]);
		expect(at('', 5)).toEqual([[], 3]);
	});
	it('only those of the area, and nothing past on the day of printing', () => {
		expect(at('b', 30)).toEqual([[1, 2], 0]);
		expect(at('', 30, '2026-11-24T08:00')).toEqual([[1, 2], 0]);
		expect(at('c', 30)).toEqual([[], 0]);
	});
});

describe('lines that a text takes', () => {
	it.each([
		['', 10, 0],
		['mười chữ ơi', 11, 1],
		['mười chữ ơi', 10, 2],
		['nghiêngnghiêngnghiêng', 10, 3],
		['a nghiêngnghiêng', 10, 3],
	])('%j at %i to a line are %i', (text, perLine, lines) => expect(linesOf(text, perLine)).toBe(lines));
});
