/** Which feeds there are, and what is in each. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { feedFiles, feedsOf } from '../../../../src/publish/calendars/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, DATED, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { textOf } from '../../../support/feed-lines.ts';
import { inFeed, soon } from './in-feed.ts';

const { records } = await readContent(SAMPLE_CITY);
const sample = buildCatalogue(records as Records, NOW); // a missing site.yaml fails below

describe.each(LANGUAGES)('the sample city in %s', (language) => {
	const feeds = feedsOf(sample, language);
	const paths = new Set(feeds.map(({ path }) => path));
	const root = language === 'vi' ? '/ics' : '/en/ics';

	test('has every address of the contract, each once', () => {
		const { places, wards, audiences, topics, days, events } = sample.records;
		const wanted = [
			...['all', 'days', 'schools', 'on-now'],
			...['library', 'museum', 'culture-centre'].map((kind) => `kind/${kind}`),
			...places.map(({ id }) => `place/${id}`),
			...wards.map(({ id }) => `ward/${id}`),
			...wards.flatMap((ward) => audiences.map((audience) => `ward/${ward.id}/${audience.id}`)),
			...audiences.map(({ id }) => `audience/${id}`),
			...topics.map(({ id }) => `topic/${id}`),
			...days.map(({ id }) => `day/${id}`),
			...events.map(({ id }) => `event/${id}`),
		].map((name) => `${root}/${name}.ics`);
		expect([...paths].sort()).toEqual(wanted.sort());
		expect(feeds).toHaveLength(wanted.length);
	});
	test('gives each a name of its own and its page', () => {
		for (const { title, page } of feeds) {
			expect(title).not.toBe('');
			expect(page).toMatch(language === 'vi' ? /^\/(?!en\/)/ : /^\/en\//);
		}
	});
});

describe('days.ics', () => {
	test('has each day from 180 days ago to five years ahead, in its own year', () =>
		expect(inFeed(catalogueOf({}), 'days')).toEqual([
			'day-23-11_2026',
			...[2027, 2028, 2029, 2030, 2031].flatMap((year) => [
				`day-tet-duong-lich_${year}`,
				...(year < 2031 ? [`day-23-11_${year}`] : []),
			]),
		]));
	test('a long range is its first and last day; what is announced each year stays out', () => {
		const catalogue = catalogueOf({
			days: [
				{
					id: 'thang-doc',
					title: { vi: 'Tháng đọc' },
					rule: { kind: 'range', from: { month: 12, day: 20 }, to: { month: 1, day: 10 } },
					scope: 'local',
					sinceYear: 2030,
					sources: DATED,
				},
				{
					id: 'hoi',
					title: { vi: 'Hội' },
					rule: { kind: 'announced', text: { vi: 'Công bố hằng năm' } },
					scope: 'local',
					sources: DATED,
				},
			],
		});
		expect(inFeed(catalogue, 'days')).toEqual(['day-thang-doc_2030-first', 'day-thang-doc_2030-last']);
	});
});

test('whoever follows what was replaced gets its successor’s feed', () => {
	const catalogue = catalogueOf({
		events: [
			eventWith({ id: 'a', when: soon, replacedBy: 'b' }),
			eventWith({ id: 'b', when: soon, replacedBy: 'c' }),
			eventWith({ id: 'c', when: soon }),
		],
	});
	const files = new Map(
		[...feedFiles(catalogue, 'vi', { site: SITE })].map(({ path, bytes }) => [path, textOf(bytes)]),
	);
	expect(files.get('/ics/event/c.ics')).toContain('UID:c_20261205T0800@');
	expect(files.get('/ics/event/a.ics')).toBe(files.get('/ics/event/c.ics'));
	expect(files.get('/ics/event/b.ics')).toBe(files.get('/ics/event/c.ics'));
});
