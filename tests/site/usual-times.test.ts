/** Of the built city: what usually takes place stands on pages and in the open data, in no feed and in no JSON-LD. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/rules/check.ts';
import { TEST_TODAY } from '../clock.ts';
import { SAMPLE_CITY } from '../support/cities.ts';
import { builtSite } from './built.ts';

const site = builtSite('site');
const { records } = await checkContent(SAMPLE_CITY, TEST_TODAY);
const offers = (records.programmes ?? []).filter(({ usual }) => usual);
/** The clock as pages, calendars and schema.org write it, and the words of the source. */
const traces = offers.flatMap(({ id, usual }) => [
	`programmes/${id}_`,
	...[usual?.start, usual?.end].flatMap((clock) => (clock ? [`T${clock.replace(':', '')}00`, clock] : [])),
	...[usual?.words?.vi, usual?.words?.en].flatMap((words) => words ?? []),
]);
const tracesIn = (text: string) => traces.filter((trace) => text.includes(trace));

describe('usual times of the sample city', () => {
	test('are some, and stand on the page of their day', () => {
		expect(offers.length).toBeGreaterThan(0);
		const weekend = site.read('cuoi-tuan/index.html').toString('utf8');
		for (const { id } of offers) expect(weekend).toContain(`/chuong-trinh/${id}/`);
	});
	test('are in no calendar and no news', () => {
		const feeds = site.files.filter((file) => /\.ics$|(^|\/)feed\.(xml|json)$/.test(file));
		expect(feeds.length).toBeGreaterThan(100);
		const found = feeds.flatMap((file) =>
			tracesIn(site.read(file).toString('utf8').replaceAll('\r\n ', '')).map((trace) => `${file}: ${trace}`),
		);
		expect(found).toEqual([]);
	});
	test('are in no JSON-LD', () => {
		const blocks = site.pages.flatMap(({ address, raw }) =>
			raw
				.filter(({ element }) => element.attributes.type === 'application/ld+json')
				.map(({ content }) => ({ address, text: content })),
		);
		expect(blocks.length).toBeGreaterThan(100);
		const own = ({ text }: { readonly text: string }) =>
			/"(Event|Schedule|EducationEvent)"/.test(text) &&
			offers.some(({ id }) => text.includes(`/chuong-trinh/${id}/`));
		expect(blocks.filter(({ text }) => tracesIn(text).length > 0).map(({ address }) => address)).toEqual([]);
		expect(blocks.filter(own).map(({ address }) => address)).toEqual([]);
	});
});
