/** News of coming events as Atom and JSON Feed: whole, true, the same tomorrow unless somebody edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { SessionStatus } from '../../../../src/domain/sessions/session.ts';
import { atomFeed, jsonFeed } from '../../../../src/publish/news/index.ts';
import { MOST_ITEMS } from '../../../../src/publish/news/items.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { type Element, parse } from '../../../support/xml.ts';

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name)[0]?.text;
const entries = (catalogue: Catalogue, language: 'vi' | 'en' = 'vi') =>
	all(parse(atomFeed(catalogue, language, SITE)), 'entry');
const items = (catalogue: Catalogue, language: 'vi' | 'en' = 'vi') =>
	JSON.parse(jsonFeed(catalogue, language, SITE)).items;
const single = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;

/** What RFC 4287 asks of every feed. */
function expectAtom(xml: string) {
	const feed = parse(xml);
	expect(xml).toBe(xml.normalize('NFC'));
	expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
	for (const element of [feed, ...all(feed, 'entry')]) {
		for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1);
		expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		expect(URL.canParse(textOf(element, 'id') ?? '')).toBe(true);
		const alternates = all(element, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
		const kinds = alternates.map(({ attributes }) => attributes.type);
		expect(new Set(kinds).size, 'one alternate of a type').toBe(kinds.length);
		expect(all(element, 'summary').length).toBeLessThan(2);
	}
	expect(all(feed, 'author')).toHaveLength(1);
	expect(all(feed, 'link').filter(({ attributes }) => attributes.rel === 'self')).toHaveLength(1);
	const ids = all(feed, 'entry').map((entry) => textOf(entry, 'id'));
	expect(new Set(ids).size).toBe(ids.length);
	return feed;
}

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

test('of several sessions, one of them off: the title says that something changed, the text what and why', () => {
	const when = { kind: 'sessions', sessions: [{ start: '2026-12-01' }, { start: '2026-12-08' }] } as const;
	const catalogue = catalogueOf({
		events: [
			eventWith({
				when: { ...when, sessions: [...when.sessions] },
				changes: [{ session: '2026-12-08', status: 'cancelled', reason: { vi: 'Bão số 13' } }],
			}),
		],
	});
	expect(items(catalogue)[0].title).toBe('[CÓ THAY ĐỔI] Nói chuyện về mộc bản');
	expect(items(catalogue)[0].content_html).toContain('ngày 8 tháng 12 năm 2026. Đã hủy. Bão số 13<');
});

function linesOf(catalogue: Catalogue, language: 'vi' | 'en' = 'vi'): string[] {
	const [entry] = entries(catalogue, language);
	const content = (entry && textOf(entry, 'content')) ?? '';
	return [...content.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<\/?b>/g, ''));
}

describe('the place', () => {
	const old = 'Bảo tàng Mẫu, 1 Lê Lợi, Phường An Cư, Thành phố Mẫu';
	const fresh = 'Thư viện Mẫu, Phường An Cư, Thành phố Mẫu';
	const places = (given: Partial<Parameters<typeof eventWith>[0]>) =>
		linesOf(catalogueOf({ events: [eventWith({ when: single, ...given })] })).filter((line) =>
			line.startsWith('Địa điểm'),
		);
	const change = { session: single.start, places: ['thu-vien'] };
	test.each([
		['moved', { changes: [change] }],
		['moved in date and place', { changes: [{ ...change, start: '2026-12-12T08:00' }] }],
		[
			'a moved exhibition',
			{
				kind: 'exhibition' as const,
				when: { kind: 'span' as const, from: '2026-12-05', to: '2026-12-20' },
				changes: [{ session: '2026-12-05', places: ['thu-vien'] }],
			},
		],
	])('is the new one when no session is left at the old: %s', (_, given) => {
		expect(places(given)).toEqual([`Địa điểm: ${fresh}`, `Địa điểm cũ: ${old}`]);
	});
	test('is online when all has moved there', () => {
		const given = {
			onlineUrl: 'https://online.example/x',
			changes: [{ session: single.start, status: 'moved-online' as const }],
		};
		expect(places(given)).toEqual(['Địa điểm: Trực tuyến: https://online.example/x', `Địa điểm cũ: ${old}`]);
	});
	test('stays while one session is held there, and when all of it is off', () => {
		const sessions = [{ start: '2026-12-05T08:00' }, { start: '2026-12-12T08:00' }];
		expect(places({ when: { kind: 'sessions', sessions }, changes: [change] })).toEqual([`Địa điểm: ${old}`]);
		expect(places({ changes: [{ ...change, status: 'cancelled' }] })).toEqual([`Địa điểm: ${old}`]);
	});
});

test('a first or last day on which the house is shut is told with the session, as in the calendars', () => {
	const event = eventWith({
		kind: 'exhibition',
		when: { kind: 'span', from: '2026-12-01', to: '2026-12-14' },
	});
	const [when] = linesOf(catalogueOf({ events: [event] }));
	expect(when).toMatch(
		/^Thời gian: 1\/12–14\/12\/2026\. Thứ Hai, ngày 14 tháng 12 năm 2026: nơi này đóng cửa; ngày cuối vào xem được là Chủ Nhật, ngày 13 tháng 12 năm 2026, 08:00–17:00\.$/,
	);
});

describe('seats', () => {
	test('that are taken, or on a waiting list, are told with the session', () => {
		const sessions = [{ start: '2026-12-05T08:00' }, { start: '2026-12-12T08:00' }];
		const changes = [{ session: '2026-12-12T08:00', availability: 'waiting-list' as const }];
		const event = eventWith({ when: { kind: 'sessions', sessions }, availability: 'full', changes });
		const [first, second] = linesOf(catalogueOf({ events: [event] }));
		expect(first).toMatch(/Đã đủ chỗ$/);
		expect(second).toMatch(/Nhận danh sách chờ$/);
	});
	test('of a long series are told once, and those that differ with their session', () => {
		const event = eventWith({
			when: { kind: 'weekly', days: ['tue'], from: '2026-12-01', time: { start: '08:00', end: '09:00' } },
			availability: 'full',
			changes: [{ session: '2026-12-15T08:00', availability: 'open' }],
		});
		const lines = linesOf(catalogueOf({ events: [event] })).filter((line) => line.startsWith('Thời gian'));
		expect(lines).toEqual([
			'Thời gian: từ 1/12/2026. Đã đủ chỗ',
			'Thời gian: Thứ Ba, ngày 15 tháng 12 năm 2026, 08:00–09:00. Còn chỗ',
		]);
	});
});

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

describe('hostile text', () => {
	const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
	const withText = (text: string): Catalogue => {
		const events = catalogue.records.events.map((event) => ({
			...event,
			title: { vi: text },
			summary: { vi: text },
		}));
		const topics = catalogue.records.topics.map((topic) => ({ ...topic, name: { vi: text } }));
		const records = { ...catalogue.records, events };
		const now = buildCatalogue(records, NOW);
		return { ...now, byId: { ...now.byId, topics: new Map(topics.map((topic) => [topic.id, topic])) } };
	};
	const texts = [
		'</title><script>alert(1)</script>',
		']]><x>',
		'&amp;lt; & &#0; "\'',
		'a\r\nMETHOD:CANCEL',
		'\0\u0001\u001f\u007f\ufffe\uffff\ud800',
		'\u202eHuế\u200f',
		'🎉'.repeat(5_000),
		'</script><!--',
	];
	test.each(texts)('%j breaks out of nothing', (text) => {
		const feed = expectAtom(atomFeed(withText(text), 'vi', SITE));
		const [entry] = all(feed, 'entry');
		const kept = text
			.toWellFormed()
			.replace(/\r\n/g, '\n')
			.replace(/(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu, '');
		expect(entry && textOf(entry, 'title')).toBe(kept);
		expect(entry && all(entry, 'category')[0]?.attributes.label).toBe(kept.replace('\n', ' ').trim());
		const html = (entry && textOf(entry, 'content')) ?? '';
		expect(html.replace(/<\/?(p|ul|li|b)>/g, '')).not.toMatch(/[<>]/);
		expect(JSON.parse(jsonFeed(withText(text), 'vi', SITE)).items[0].content_html).toBe(html);
	});
	test('any text comes back as it was, less what XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
				const [entry] = all(parse(atomFeed(withText(text), 'vi', SITE)), 'entry');
				const title = (entry && textOf(entry, 'title')) ?? '';
				const visible = (s: string) => s.normalize('NFC').replace(/[\p{Cc}\uFEFF\uFFFE\uFFFF\s]/gu, '');
				expect(visible(title)).toBe(visible(text.toWellFormed()));
			}),
			{ numRuns: 200 },
		);
	});
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
