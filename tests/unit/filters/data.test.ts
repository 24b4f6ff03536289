/** From the catalogue to what a page tells its filters. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/graph/graph.ts';
import { filterData } from '../../../src/filters/data.ts';
import { matcherOf } from '../../../src/filters/match.ts';
import { facetNames } from '../../../src/filters/names.ts';
import { ageRanges, dayPartOf, facetValues } from '../../../src/filters/of-session.ts';
import { rowSessions } from '../../../src/filters/rows.ts';
import { formatFilters, parseFilters, toggled } from '../../../src/filters/state.ts';
import { FACETS } from '../../../src/filters/vocabulary.ts';
import { readContent } from '../../../src/reader/index.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const { records } = readContent(TINY_CITY);
// The fixture is whole: its site.yaml was read.
const catalogue = buildCatalogue(records as Records, TEST_NOW);
const rows = catalogue.allSessions;

describe('the names of the values', () => {
	it('are in both languages for the same values, each of a shape that an address can carry', () => {
		const [vi, en] = [facetNames(catalogue, 'vi'), facetNames(catalogue, 'en')];
		expect([...vi.keys(), 'tuoi'].sort()).toEqual([...FACETS].sort());
		for (const [facet, values] of vi) {
			const ids = values.map(([value]) => value);
			expect(new Set(ids).size, facet).toBe(ids.length);
			expect(
				en
					.get(facet)
					?.map(([value]) => value)
					.sort(),
			).toEqual([...ids].sort());
			for (const [value, name] of values) {
				expect(name.trim(), `${facet}=${value}`).not.toBe('');
				const state = toggled({ chosen: {} }, facet, value);
				expect(parseFilters(formatFilters(state)), `${facet}=${value}`).toEqual(state);
			}
		}
	});
});

it('whoever asks by age is offered what is for everyone, not what says no age', () => {
	const ages = (...audiences: string[]) => ageRanges(catalogue, { audiences });
	expect(ages('moi-nguoi')).toEqual(['0-']);
	expect(ages('thieu-nhi', 'moi-nguoi')).toContain('0-');
	expect(ages()).toEqual([]);
	expect(ageRanges(catalogue, { audiences: ['moi-nguoi'], ages: { min: 16 } })).toEqual(['16-']);
});

describe('what a page tells its filters', () => {
	const data = filterData(catalogue, rows, 'vi');
	const { sessions } = rowSessions(
		data,
		rows.map(({ session }) => session),
	);
	const match = matcherOf(data, sessions);

	it('gives every session exactly its values', () => {
		const numbered = data.facets.flatMap(([facet, values]) => values.map(([value]) => `${facet}=${value}`));
		rows.forEach((dated, row) => {
			const profile = data.profiles[data.rows[row] ?? -1] ?? [];
			const values = Object.entries(facetValues(catalogue, dated)).flatMap(([facet, list]) =>
				list.map((value) => `${facet}=${value}`),
			);
			expect(profile.map((number) => numbered[number]).sort(), dated.session.id).toEqual(values.sort());
		});
	});

	it('finds by each value what the catalogue has with it', () => {
		for (const [facet, values] of data.facets) {
			if (facet === 'tuoi') continue;
			for (const [value] of values) {
				const wanted = rows.filter((dated) => facetValues(catalogue, dated)[facet].includes(value)).length;
				expect(match(parseFilters(`?${facet}=${value}`), '2026-11-22').total, `${facet}=${value}`).toBe(
					wanted,
				);
				expect(wanted).toBeGreaterThan(0);
			}
		}
	});

	it('names nothing that no session has', () => {
		const empty = filterData(catalogue, [], 'en');
		expect(empty).toEqual({ facets: [], profiles: [], rows: [], repeats: [] });
	});

	it('tells a session of several days once, however many rows it has', () => {
		const [one] = rows.filter(({ session }) => session.allDay);
		if (!one) throw new Error('the tiny city has no all-day session');
		const twice = filterData(catalogue, [one, one], 'vi');
		expect(twice.repeats).toEqual([[1, 0]]);
	});

	it('does not depend on the order of the records', () => {
		const turned = buildCatalogue(
			{
				...(records as Records),
				events: [...records.events].reverse(),
				places: [...records.places].reverse(),
			},
			TEST_NOW,
		);
		expect(filterData(turned, turned.allSessions, 'vi')).toEqual(data);
	});
});

describe('the part of the day', () => {
	it.each([
		['2026-11-22T00:00', 'sang'],
		['2026-11-22T11:59', 'sang'],
		['2026-11-22T12:00', 'chieu'],
		['2026-11-22T17:29', 'chieu'],
		['2026-11-22T17:30', 'toi'],
		['2026-11-22T23:59', 'toi'],
	])('of a session that begins at %s is %s', (start, part) =>
		expect(dayPartOf({ start, end: `${start.slice(0, 10)}T23:59`, allDay: false })).toBe(part),
	);
	it('of a session without hours is the whole day', () =>
		expect(dayPartOf({ start: '2026-11-22', end: '2026-11-22', allDay: true })).toBe('ca-ngay'));
});
