/** Which feeds there are, and what is in each. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/languages.ts';
import { feedBytes, feedFiles, feedsOf } from '../../../../src/publish/calendars/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, DATED, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { parts, textOf, valueIn } from '../../../support/feed-lines.ts';

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

/** Ids (before the `@`) of the entries of one feed. */
function inFeed(
	catalogue: ReturnType<typeof catalogueOf>,
	name: string,
	language: Language = 'vi',
): string[] {
	const feed = feedsOf(catalogue, language).find(({ path }) => path.endsWith(`/ics/${name}.ics`));
	if (!feed) throw new Error(`no feed ${name}`);
	const { events } = parts(textOf(feedBytes(catalogue, language, { site: SITE })(feed)));
	return events.map((event) => valueIn(event, 'UID')?.split('@')[0] ?? '');
}

const soon = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;
const later = '_20261205T0800';

describe('a feed holds what it is named for', () => {
	const catalogue = catalogueOf({
		audiences: [
			{ id: 'tre-em', name: { vi: 'Trẻ em', en: 'Children' } },
			{ id: 'hoc-sinh', name: { vi: 'Học sinh', en: 'Pupils' }, school: true },
		],
		programmes: [
			{
				id: 'buoi-hoc',
				kind: 'school-session',
				offer: ['fixed'],
				title: { vi: 'Buổi học' },
				sources: DATED,
			},
			{ id: 'clb', kind: 'club', offer: ['fixed'], title: { vi: 'Câu lạc bộ' }, sources: DATED },
		],
		events: [
			eventWith({ id: 'o-bao-tang', when: soon, days: ['23-11'] }),
			eventWith({ id: 'o-thu-vien', when: soon, hosts: ['thu-vien'], audiences: ['hoc-sinh'], topics: [] }),
			eventWith({ id: 'cho-lop', when: soon, programme: 'buoi-hoc', audiences: [] }),
			eventWith({ id: 'cho-clb', when: soon, programme: 'clb', audiences: [] }),
			eventWith({
				id: 'toan-thanh-pho',
				when: soon,
				hosts: [],
				organisers: [{ vi: 'Thành phố' }],
				audiences: [],
			}),
			eventWith({ id: 'truc-tuyen', when: soon, attendance: 'online', audiences: [] }),
			eventWith({ id: 'da-qua', when: { kind: 'single', start: '2024-01-01T08:00' } }),
			eventWith({ id: 'chua-co-ngay', when: { kind: 'announced', month: '2027-03' } }),
		],
	});
	test.each([
		['place/bao-tang', ['cho-clb', 'cho-lop', 'o-bao-tang', 'truc-tuyen']],
		['place/thu-vien', ['o-thu-vien']],
		['kind/museum', ['cho-clb', 'cho-lop', 'o-bao-tang', 'truc-tuyen']],
		['kind/library', ['o-thu-vien']],
		['kind/culture-centre', []],
		// What belongs to the whole city is in no ward, what is online in the ward of its host.
		['ward/an-cu', ['cho-clb', 'cho-lop', 'o-bao-tang', 'o-thu-vien', 'truc-tuyen']],
		['ward/an-cu/tre-em', ['o-bao-tang']],
		['audience/hoc-sinh', ['o-thu-vien']],
		['topic/di-san', ['cho-clb', 'cho-lop', 'o-bao-tang', 'toan-thanh-pho', 'truc-tuyen']],
		['day/23-11', ['o-bao-tang']],
		['schools', ['cho-lop', 'o-thu-vien']],
		['event/o-bao-tang', ['o-bao-tang']],
	])('%s', (name, ids) => {
		expect(inFeed(catalogue, name)).toEqual(ids.map((id) => `${id}${later}`));
		expect(inFeed(catalogue, name, 'en')).toEqual(ids.map((id) => `${id}${later}`));
	});
	test.each(['event/da-qua', 'event/chua-co-ngay', 'on-now', 'day/tet-duong-lich'])(
		'%s is there, and empty',
		(name) => expect(inFeed(catalogue, name)).toEqual([]),
	);
	test('a ward’s feed says what else is in it', () => {
		const ward = feedsOf(catalogue, 'vi').find(({ path }) => path === '/ics/ward/an-cu.ics');
		const text = ward && textOf(feedBytes(catalogue, 'vi', { site: SITE })(ward));
		expect(valueIn(parts(text ?? '').head, 'X-WR-CALDESC')).toContain(
			'không gồm hoạt động chung của toàn thành phố',
		);
	});
});

test('the feed of a kind of houses has what a change has brought into one of them', () => {
	const changes = [{ session: soon.start, places: ['thu-vien'] }];
	const catalogue = catalogueOf({ events: [eventWith({ id: 'chuyen', when: soon, changes })] });
	for (const kind of ['library', 'museum'])
		expect(inFeed(catalogue, `kind/${kind}`)).toEqual([`chuyen${later}`]);
});

test('on-now has exhibitions and long runs whole; other feeds their first and last day', () => {
	const catalogue = catalogueOf({
		events: [
			eventWith({
				id: 'dai',
				kind: 'exhibition',
				when: { kind: 'span', from: '2026-11-01', to: '2027-01-31' },
			}),
			eventWith({
				id: 'ngan',
				kind: 'exhibition',
				when: { kind: 'span', from: '2026-12-01', to: '2026-12-02' },
			}),
			eventWith({
				id: 'hoi',
				kind: 'festival',
				when: { kind: 'span', from: '2026-12-01', to: '2026-12-07' },
			}),
			eventWith({
				id: 'mua',
				kind: 'festival',
				when: { kind: 'span', from: '2026-12-01', to: '2026-12-08' },
			}),
		],
	});
	expect(inFeed(catalogue, 'on-now')).toEqual(['dai_20261101', 'mua_20261201', 'ngan_20261201']);
	expect(inFeed(catalogue, 'all')).toEqual([
		'dai_20261101-first',
		'hoi_20261201',
		'mua_20261201-first',
		'ngan_20261201',
		'mua_20261201-last',
		'dai_20261101-last',
	]);
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
