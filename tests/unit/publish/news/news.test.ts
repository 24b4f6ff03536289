/** News of coming events as Atom and JSON Feed: whole, true, the same tomorrow unless somebody edits. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { SessionStatus } from '../../../../src/domain/sessions/session.ts';
import { atomFeed, jsonFeed } from '../../../../src/publish/news/index.ts';
import { MOST_ITEMS } from '../../../../src/publish/news/items.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { parse } from '../../../support/xml.ts';
import { all, entries, expectAtom, items, single, textOf } from './read-news.ts';

test('an event to come is an entry; one that is over, or has no date yet, is none', () => {
	const catalogue = catalogueOf({
		events: [
			eventWith({ id: 'sap-toi', when: single }),
			eventWith({ id: 'da-qua', when: { kind: 'single', start: '2026-11-01' } }),
			eventWith({ id: 'chua-ro', when: { kind: 'announced', month: '2027-03' } }),
		],
	});
	expectAtom(atomFeed(catalogue, 'vi', SITE));
	const [entry, ...others] = entries(catalogue);
	expect(others).toEqual([]);
	if (!entry) throw new Error('no entry');
	expect(textOf(entry, 'id')).toBe(`${SITE}/su-kien/sap-toi/`);
	expect(textOf(entry, 'title')).toBe('Nói chuyện về mộc bản');
	expect(textOf(entry, 'summary')).toBe('Nghe kể, xem tận mắt; được in thử.');
	expect(textOf(entry, 'content')).toBe(
		'<p>Nghe kể, xem tận mắt; được in thử.</p><ul><li><b>Thời gian:</b> Thứ Bảy, ngày 5 tháng 12 năm 2026, 08:00–10:00</li><li><b>Địa điểm:</b> Bảo tàng Mẫu, 1 Lê Lợi, Phường An Cư, Thành phố Mẫu</li><li><b>Dành cho:</b> Trẻ em, từ 6 tuổi</li><li><b>Mức phí:</b> Miễn phí</li><li><b>Đăng ký:</b> Cần đăng ký trước</li><li>Theo nguồn 5/10/2026, đơn vị chưa xác nhận.</li></ul>',
	);
	expect(all(entry, 'category').map(({ attributes }) => attributes)).toEqual([
		{ term: 'di-san', label: 'Di sản, văn hóa' },
	]);
});

test('in the English twin what is not translated says that it is Vietnamese', () => {
	const catalogue = catalogueOf({ events: [eventWith({ when: single, title: { vi: 'Chỉ tiếng Việt' } })] });
	const [entry] = entries(catalogue, 'en');
	expect(entry && all(entry, 'title')[0]).toMatchObject({
		text: 'Chỉ tiếng Việt',
		attributes: { 'xml:lang': 'vi' },
	});
	expect(entry && textOf(entry, 'id')).toBe(`${SITE}/en/events/noi-chuyen/`);
	expect(items(catalogue, 'en')[0].language).toBe('vi');
});

test.each([
	['cancelled', {}, '[ĐÃ HỦY]'],
	['postponed', {}, '[TẠM HOÃN]'],
	['rescheduled', { start: '2026-12-06T08:00' }, '[DỜI LỊCH]'],
	['moved-online', {}, '[CHUYỂN TRỰC TUYẾN]'],
	[undefined, { places: ['thu-vien'] }, '[ĐỔI ĐỊA ĐIỂM]'],
] satisfies [SessionStatus | undefined, object, string][])(
	'a session that is %s says so in the title',
	(status, change, tag) => {
		const catalogue = catalogueOf({
			events: [eventWith({ when: single, changes: [{ session: single.start, status, ...change }] })],
		});
		expect(items(catalogue)[0].title).toBe(`${tag} Nói chuyện về mộc bản`);
		expect(entries(catalogue).map((entry) => textOf(entry, 'title'))).toEqual([items(catalogue)[0].title]);
	},
);

describe('time that passes without an edit', () => {
	const weekly = { kind: 'weekly', days: ['sat'], from: '2026-09-05', time: { start: '08:00' } } as const;
	const made = {
		events: [
			eventWith({ id: 'hang-tuan', when: { ...weekly, days: ['sat'] } }),
			eventWith({
				id: 'ba-buoi',
				when: {
					kind: 'sessions',
					sessions: [{ start: '2026-11-21' }, { start: '2026-11-28' }, { start: '2026-12-30' }],
				},
			}),
		],
	};
	test('changes no byte of the news', () => {
		const feeds = ['2026-11-22T00:00', '2026-11-22T23:59', '2026-11-23T09:00', '2026-12-29T09:00'].map(
			(now) => {
				const catalogue = catalogueOf(made, now);
				return atomFeed(catalogue, 'vi', SITE) + jsonFeed(catalogue, 'en', SITE);
			},
		);
		expect(new Set(feeds).size).toBe(1);
	});
	test('a long series is told by its first day, not by dates that would all change each week', () => {
		const { content_html } = items(catalogueOf(made)).find(({ id }: { id: string }) =>
			id.includes('hang-tuan'),
		);
		expect(content_html).toContain('<li><b>Thời gian:</b> từ 5/9/2026</li>');
	});
});

test('the latest change stands first; an edit moves an item up and leaves its id', () => {
	const feed = (updated: string) =>
		items(
			catalogueOf({
				events: [
					eventWith({ id: 'a', when: single, updated }),
					eventWith({ id: 'b', when: single, updated: '2026-11-20T00:00:00Z' }),
				],
			}),
		).map(({ id }: { id: string }) => id);
	expect(feed('2026-11-19T00:00:00Z')).toEqual([`${SITE}/su-kien/b/`, `${SITE}/su-kien/a/`]);
	expect(feed('2026-11-21T00:00:00Z')).toEqual([`${SITE}/su-kien/a/`, `${SITE}/su-kien/b/`]);
});

test('a trial build elsewhere keeps every id', () => {
	const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
	const ids = (site: string) =>
		all(parse(atomFeed(catalogue, 'vi', site)), 'entry').map((e) => textOf(e, 'id'));
	expect(ids('http://localhost:4321')).toEqual(ids(SITE));
});

test(`no more than ${MOST_ITEMS} items`, () => {
	const events = Array.from({ length: MOST_ITEMS + 5 }, (_, i) => eventWith({ id: `e-${i}`, when: single }));
	expect(items(catalogueOf({ events }))).toHaveLength(MOST_ITEMS);
});

test('a city with nothing to come has a feed all the same', () => {
	const feed = expectAtom(atomFeed(catalogueOf({}), 'vi', SITE));
	expect(all(feed, 'entry')).toEqual([]);
	expectAtom(atomFeed(catalogueOf({ places: [], wards: [] }), 'vi', SITE));
});

test('the sample city is sound in both languages and both forms', () => {
	const catalogue = buildCatalogue(readContent(SAMPLE_CITY).records as Records, NOW); // else there is nothing to read
	for (const language of ['vi', 'en'] as const) {
		const feed = expectAtom(atomFeed(catalogue, language, SITE));
		const json = JSON.parse(jsonFeed(catalogue, language, SITE));
		expect(json.version).toBe('https://jsonfeed.org/version/1.1');
		expect(json.language).toBe(language);
		expect(json.items.map(({ id }: { id: string }) => id)).toEqual(
			all(feed, 'entry').map((entry) => textOf(entry, 'id')),
		);
		expect(json.items.length).toBeGreaterThan(0);
	}
});
