/** From the catalogue to the file of a list. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { rowsOf, sessionGroups } from '../../../../src/catalogue/lists/lists.ts';
import { exploreData } from '../../../../src/filters/lists/data.ts';
import { liveRows } from '../../../../src/filters/lists/rows.ts';
import { matcherOf } from '../../../../src/filters/match.ts';
import { FILTERED_COLLECTIONS } from '../../../../src/filters/names.ts';
import { parseFilters } from '../../../../src/filters/state.ts';
import { FACETS } from '../../../../src/filters/vocabulary.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { TEST_NOW } from '../../../clock.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../../support/cities.ts';

const records = readContent(SAMPLE_CITY).records as Records;
const sample = buildCatalogue(records, TEST_NOW);
const total = (list: (typeof FILTERED_COLLECTIONS)[number], query: string, catalogue = sample) => {
	const data = exploreData(catalogue, list, 'vi');
	return matcherOf(data, liveRows(data, TEST_NOW))(parseFilters(query), TEST_NOW.slice(0, 10)).total;
};

describe('the file of a list', () => {
	it('has one row for each that is listed, with a spot or none', () => {
		for (const list of FILTERED_COLLECTIONS) {
			const data = exploreData(sample, list, 'en');
			expect(data.at).toHaveLength(data.rows.length);
			expect(data.at.every((spot) => spot >= -1 && spot < data.spots.length)).toBe(true);
			expect(data.rows.every((profile) => data.profiles[profile] !== undefined)).toBe(true);
			expect(data.dates?.length).toBe(list === 'events' ? data.rows.length : undefined);
		}
		expect(exploreData(sample, 'places', 'vi').rows).toHaveLength(sample.records.places.length);
	});
	it('names every value in the language asked for, in the order of the vocabulary', () => {
		for (const list of FILTERED_COLLECTIONS) {
			const { facets } = exploreData(sample, list, 'vi');
			const order = facets.map(([facet]) => FACETS.indexOf(facet));
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			for (const [facet, values] of facets)
				if (facet !== 'tuoi')
					for (const [value, name] of values) expect(name, `${facet}=${value}`).not.toBe('');
		}
	});
	it('finds by a ward what lies in it', () => {
		const inWard = sample.records.places.filter(({ ward }) => ward === 'thuan-hoa').length;
		expect(inWard).toBeGreaterThan(0);
		expect(total('places', '?phuong-xa=thuan-hoa')).toBe(inWard);
	});
	it('finds programmes by price, and says of none that its price is free when it is unknown', () => {
		const { programmes } = sample.records;
		expect(total('programmes', '?phi=mien-phi')).toBe(
			programmes.filter((p) => p.price.kind === 'free').length,
		);
		expect(total('programmes', '?phi=chua-ro')).toBe(
			programmes.filter((p) => p.price.kind === 'unknown').length,
		);
	});
	it('offers a place to children when something for them is there', () => {
		const place = sample.records.places.find(({ id }) => id === 'thu-vien-tp-hue');
		expect(place).toBeDefined();
		expect(total('places', '?doi-tuong=thieu-nhi')).toBeGreaterThan(0);
		expect(total('places', '?doi-tuong=thieu-nhi')).toBeLessThan(sample.records.places.length);
	});
	it('changes its version with its rows or their order, and only then', () => {
		const version = (catalogue: typeof sample) => exploreData(catalogue, 'places', 'vi').version;
		expect(version(buildCatalogue({ ...records, places: records.places.toReversed() }, TEST_NOW))).toBe(
			version(sample),
		);
		expect(version(buildCatalogue({ ...records, places: records.places.slice(1) }, TEST_NOW))).not.toBe(
			version(sample),
		);
	});
	it('counts the rows of sessions as their pages do', () => {
		const tiny = buildCatalogue(readContent(TINY_CITY).records as Records, TEST_NOW);
		const { dates } = exploreData(tiny, 'events', 'vi');
		expect(dates).toEqual(
			rowsOf(sessionGroups(tiny)).map(({ session: { start, end } }) =>
				start.slice(0, 10) === end.slice(0, 10) ? end : `${start.slice(0, 10)}/${end}`,
			),
		);
	});
});
