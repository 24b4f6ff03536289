/** The lists that readers look through: nothing lost, nothing twice, in one order on pages and in the search data. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { byDay } from '../../../../src/catalogue/lists/by-day.ts';
import {
	furtherPages,
	PAGE_ROWS,
	pageCount,
	pageOf,
	pageOfGroups,
	placeGroups,
	programmeGroups,
	resourceGroups,
	rowsOf,
	sessionGroups,
} from '../../../../src/catalogue/lists/lists.ts';
import { comingAndMoved } from '../../../../src/catalogue/time/moved-away.ts';
import { coming, isLong } from '../../../../src/catalogue/time/sessions.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { TEST_NOW } from '../../../clock.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../../support/cities.ts';

const sample = buildCatalogue(readContent(SAMPLE_CITY).records as Records, TEST_NOW);
const tiny = buildCatalogue(readContent(TINY_CITY).records as Records, TEST_NOW);

describe('the groups of a list', () => {
	it('hold every published record once', () => {
		for (const catalogue of [sample, tiny]) {
			const { programmes, places, resources } = catalogue.records;
			expect(
				rowsOf(programmeGroups(catalogue))
					.map(({ id }) => id)
					.sort(),
			).toEqual(programmes.map(({ id }) => id).sort());
			expect(
				rowsOf(placeGroups(catalogue))
					.map(({ id }) => id)
					.sort(),
			).toEqual(places.map(({ id }) => id).sort());
			expect(
				rowsOf(resourceGroups(catalogue))
					.map(({ id }) => id)
					.sort(),
			).toEqual(resources.map(({ id }) => id).sort());
		}
	});
	it('have no group without rows', () => {
		for (const groups of [
			programmeGroups(tiny),
			placeGroups(tiny),
			resourceGroups(tiny),
			sessionGroups(tiny),
		])
			expect(groups.every(({ rows }) => rows.length > 0)).toBe(true);
	});
	it('of sessions keep long spans apart, and list every session of the next 60 days', () => {
		const [short, long] = ['coming', 'long'].map(
			(key) => sessionGroups(tiny).find((group) => group.key === key)?.rows ?? [],
		);
		expect(short?.some(({ session }) => isLong(session))).toBe(false);
		expect(long?.every(({ session }) => isLong(session))).toBe(true);
		const near = comingAndMoved(tiny).filter(
			({ session }) => !isLong(session) && session.start.slice(0, 10) <= '2027-01-21',
		);
		expect(short?.slice(0, near.length)).toEqual(near);
	});
	it('of sessions list each event that comes, however far ahead', () => {
		const events = new Set(coming(tiny).map(({ event }) => event.id));
		expect(new Set(rowsOf(sessionGroups(tiny)).map(({ event }) => event.id))).toEqual(events);
	});
});

describe('pages of a list', () => {
	const group = (key: string, from: number, to: number) => ({
		key,
		rows: Array.from({ length: to - from }, (_, at) => from + at),
	});
	const groups = [
		group('a', 0, 10),
		group('b', 10, 100),
		group('c', 100, PAGE_ROWS * 2),
		group('d', PAGE_ROWS * 2, PAGE_ROWS * 2 + 1),
	];

	it('together are the list', () => {
		const pages = [1, ...furtherPages(groups)];
		expect(pages).toEqual([1, 2, 3]);
		expect(pages.flatMap((page) => rowsOf(pageOf(groups, page)))).toEqual(rowsOf(groups));
	});
	it('say of a group how many it has in all, and whether it goes on from before', () => {
		expect(pageOf(groups, 2).map(({ key, total, continued }) => [key, total, continued])).toEqual([
			['b', 90, true],
			['c', PAGE_ROWS * 2 - 100, false],
		]);
	});
	it('are found by the groups that begin on them', () => {
		expect([...pageOfGroups(groups)]).toEqual([
			['a', 1],
			['b', 1],
			['c', 2],
			['d', 3],
		]);
	});
	it('of an empty list are one', () => {
		expect(pageCount([])).toBe(1);
		expect(furtherPages([])).toEqual([]);
		expect(pageOf([], 1)).toEqual([]);
	});
	it('of a list that fills its page exactly are no more than one', () =>
		expect(pageCount([group('a', 0, PAGE_ROWS)])).toBe(1));
});

describe('rows by the day on which they begin', () => {
	const rows = rowsOf(sessionGroups(tiny).filter(({ key }) => key === 'coming'));
	it('are the same rows in the same order', () => {
		expect(rows.length).toBeGreaterThan(10);
		expect(byDay(rows).flatMap((day) => day.rows)).toEqual(rows);
	});
	it('name each day once', () => {
		const dates = byDay(rows).map(({ date }) => date);
		expect(dates).toEqual([...new Set(dates)]);
	});
});
