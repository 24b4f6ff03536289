import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { editionOf } from '../../../../src/catalogue/day/edition.ts';
import { choosable, posterEditions, posterLines } from '../../../../src/catalogue/day/poster.ts';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { linesOf } from '../../../../src/site/paper/lines.ts';
import { choose } from '../../../../src/site/paper/poster-choice.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const on = (date: string, id: string, given: Partial<Made<'events'>> = {}) =>
	eventWith({ id, when: { kind: 'single', start: `${date}T08:00`, end: `${date}T11:00` }, ...given });
const off = (date: string, id: string, status: 'cancelled' | 'postponed') =>
	on(date, id, { changes: [{ session: `${date}T08:00`, status }] });
const heritageDay = (catalogue: Catalogue) => {
	const day = catalogue.byId.days.get('23-11');
	if (!day) throw new Error('no day');
	return day;
};

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
	const day = heritageDay(catalogue);
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

describe('the edition that a poster announces', () => {
	const announced = (now: string, events: readonly Made<'events'>[] = []) => {
		const catalogue = catalogueOf({ events: [...events] }, now);
		return posterEditions(catalogue, heritageDay(catalogue)).map(({ item, from, until }) => [
			item.dated.start,
			from,
			until,
		]);
	};
	it('is the next one as soon as the day is over and nothing is left to come', () => {
		expect(announced('2026-11-23T12:00')).toEqual([
			['2026-11-23', undefined, '2026-11-24'],
			['2027-11-23', '2026-11-24', undefined],
		]);
		expect(announced('2026-11-24T00:00')).toEqual([['2027-11-23', undefined, undefined]]);
	});
	it('stays while an activity of its window is still to come', () => {
		const events = [on('2026-11-28', 'con', {})];
		expect(announced('2026-11-25T08:00', events)[0]).toEqual(['2026-11-23', undefined, '2026-11-28T11:00']);
		expect(announced('2026-11-28T11:00', events)[0]?.[0]).toBe('2027-11-23');
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
