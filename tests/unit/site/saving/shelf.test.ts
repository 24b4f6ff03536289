/** From real catalogues through their shards to what the page shows. */
import { describe, expect, it } from 'vitest';
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import { feedFiles } from '../../../../src/publish/calendars/index.ts';
import { clashesIn } from '../../../../src/site/saving/clash.ts';
import { readShards } from '../../../../src/site/saving/data.ts';
import { calendarText } from '../../../../src/site/saving/export.ts';
import { lookOf, newsOf } from '../../../../src/site/saving/news.ts';
import { type Shard, shardCount, shardOf } from '../../../../src/site/saving/shard.ts';
import { indexOfShards, shardsOf } from '../../../../src/site/saving/shards.ts';
import {
	type DatedItem,
	entriesOf,
	isSavedPast,
	type Shelf,
	shelfOf,
} from '../../../../src/site/saving/shelf.ts';
import type { Saved, Seen } from '../../../../src/site/saving/store.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { unfolded } from '../../../support/feed-lines.ts';

const WEEKLY = eventWith({
	id: 'lop-ve',
	title: { vi: 'Lớp vẽ' },
	when: {
		kind: 'weekly',
		days: ['sat'],
		every: 2,
		from: '2026-11-28',
		until: '2027-02-28',
		time: { start: '08:00', end: '09:30' },
		except: ['2026-12-26'],
	},
	changes: [{ session: '2026-12-12T08:00', status: 'cancelled', reason: { vi: 'Mưa bão' } }],
});
const TALK = eventWith({ when: { kind: 'single', start: '2026-11-28T09:00', end: '2026-11-28T10:30' } });
const SPAN = eventWith({ id: 'trien-lam', when: { kind: 'span', from: '2026-11-23', to: '2027-01-10' } });
const CLUB: Made<'programmes'> = {
	id: 'cau-lac-bo',
	title: { vi: 'Câu lạc bộ đọc sách' },
	kind: 'club',
	offer: ['fixed'],
	hosts: ['thu-vien'],
	sources: [{ title: 'Nguồn', url: 'https://example.org/', on: '2026-01-05' }],
};

function dataOf(made: Partial<DemoCatalogue>) {
	const catalogue = catalogueOf(made);
	const shards = shardsOf(catalogue, { language: 'vi', site: SITE });
	return { catalogue, shards, of: (record: string) => shards[shardOf(record, shards.length)] };
}
const saved = (...keys: string[]): Saved => new Map(keys.map((key) => [key, {}]));
const shelf = (made: Partial<DemoCatalogue>, list: Saved): Shelf => shelfOf(list, dataOf(made).of);

describe('shards', () => {
	it('hold each record in the file that its id leads to', () => {
		const programmes = Array.from({ length: 200 }, (_, n) => ({ ...CLUB, id: `lop-${n}` }));
		const { shards } = dataOf({ programmes });
		expect(shards).toHaveLength(8);
		shards.forEach((shard, at) => {
			const ids = Object.keys(shard.programmes);
			expect(ids.length).toBeGreaterThan(8);
			for (const id of ids) expect(shardOf(id, shards.length)).toBe(at);
		});
	});

	it('are the same whatever the order of the files', () => {
		const events = [TALK, SPAN, WEEKLY];
		const text = (list: typeof events) =>
			JSON.stringify(shardsOf(catalogueOf({ events: list }), { language: 'vi', site: SITE }));
		expect(text(events.toReversed())).toBe(text(events));
	});

	it('grow in number with the catalogue, by powers of two, and hide a choice among others', () => {
		expect([0, 1, 36, 37, 500, 10_000].map(shardCount)).toEqual([1, 1, 1, 2, 16, 512]);
		expect(indexOfShards(catalogueOf({ events: [TALK] }))).toEqual({ shards: 1, asOf: '2026-11-22' });
	});

	it('say each session of a series by its rule, the others one by one', () => {
		const event = dataOf({ events: [WEEKLY] }).of('lop-ve')?.events['lop-ve'];
		expect(event?.sessions.map(({ id }) => id)).toEqual(['lop-ve_20261212T0800']);
	});
});

describe('the shelf', () => {
	it('finds sessions, series, spans and programmes, by date', () => {
		const list = saved(
			'p.cau-lac-bo',
			'lop-ve_20270109T0800',
			'trien-lam_20261123',
			'noi-chuyen_20261128T0900',
			'lop-ve_20261212T0800',
		);
		const { dated, lasting, gone } = shelf({ events: [WEEKLY, TALK, SPAN], programmes: [CLUB] }, list);
		expect(dated.map(({ key, session }) => [key, session.start, session.status])).toEqual([
			['trien-lam_20261123', '2026-11-23', undefined],
			['noi-chuyen_20261128T0900', '2026-11-28T09:00', undefined],
			['lop-ve_20261212T0800', '2026-12-12T08:00', 'cancelled'],
			['lop-ve_20270109T0800', '2027-01-09T08:00', undefined],
		]);
		expect(dated[3]?.session.end).toBe('2027-01-09T09:30');
		expect(lasting.map(({ programme }) => programme.title.text)).toEqual(['Câu lạc bộ đọc sách']);
		expect(gone).toEqual([]);
	});

	it.each([
		['a date on which the series rests', 'lop-ve_20261226T0800'],
		['a date off the series', 'lop-ve_20261205T0800'],
		['an event of no record', 'khong-co_20261128T0900'],
		['a name of JavaScript’s own', 'constructor_20261128T0900'],
		['a programme of no record', 'p.constructor'],
	])('has no %s', (_, key) =>
		expect(shelf({ events: [WEEKLY] }, saved(key)).gone.map((item) => item.key)).toEqual([key]),
	);

	it('follows a session whose pattern changed to its new hour, and to its new day of the week', () => {
		const HOURS = { time: { start: '08:00', end: '09:00' } };
		const when = {
			kind: 'weekly' as const,
			days: ['wed' as const],
			from: '2026-12-02',
			until: '2027-03-31',
			...HOURS,
			later: [
				{ from: '2026-12-10', time: { start: '09:00', end: '10:00' } },
				{ from: '2027-01-04', days: ['thu' as const] },
			],
		};
		const list = new Map([
			['lop-ve_20261209T0800', { start: '2026-12-09T08:00', end: '2026-12-09T09:00', place: '' }],
			['lop-ve_20261216T0800', { start: '2026-12-16T08:00', end: '2026-12-16T09:00', place: '' }],
			['lop-ve_20270113T0800', {}],
			['lop-ve_20270405T0800', { title: 'Lớp vẽ' }],
		]);
		const found = shelf({ events: [{ ...WEEKLY, changes: [], when }] }, list);
		expect(found.dated.map(({ key, savedAs }) => [savedAs, key])).toEqual([
			[undefined, 'lop-ve_20261209T0800'],
			['lop-ve_20261216T0800', 'lop-ve_20261216T0900'],
			['lop-ve_20270113T0800', 'lop-ve_20270114T0900'],
		]);
		const news = newsOf(found, '2026-12-11T08:00');
		expect(news.map((one) => [one.kind, 'from' in one && one.from, 'to' in one && one.to])).toEqual([
			['moved', '2026-12-16T08:00', '2026-12-16T09:00'],
			['moved', '2027-01-13T08:00', '2027-01-14T09:00'],
			['gone', false, false],
		]);
		expect(found.gone[0]?.event?.title.text).toBe('Lớp vẽ');
	});

	it('follows one to the hour of a pattern that was written over, and not where two sessions might be meant', () => {
		const other = shelf({ events: [WEEKLY] }, saved('lop-ve_20261128T0900'));
		expect(other.dated.map(({ session }) => session.start)).toEqual(['2026-11-28T08:00']);
		const both = saved('lop-ve_20261128T0900', 'lop-ve_20261128T0800');
		expect(shelf({ events: [WEEKLY] }, both).dated).toHaveLength(1);
		const sessions = [{ start: '2026-11-28T08:00' }, { start: '2026-11-28T14:00' }];
		const twice = eventWith({ id: 'lop-ve', when: { kind: 'sessions', sessions } });
		expect(shelf({ events: [twice] }, saved('lop-ve_20261128T0900')).gone).toHaveLength(1);
	});

	it('says unread, not gone, when a shard is missing', () => {
		const { gone, unread } = shelfOf(saved('noi-chuyen_20261128T0900'), () => undefined);
		expect([gone.length, unread.length]).toEqual([0, 1]);
	});

	it('survives anything in the storage', () => {
		const list = new Map<string, unknown>([
			['noi-chuyen_20261128T0900', null],
			['p.cau-lac-bo', { title: 7, start: ['x'] }],
			['junk', {}],
		]) as Saved;
		const found = shelf({ events: [TALK], programmes: [CLUB] }, list);
		expect(found.dated[0]?.seen).toEqual({});
		expect(found.lasting[0]?.seen).toEqual({});
	});

	it('follows a record that goes on under another id, however often', () => {
		const old = { ...TALK, id: 'noi-chuyen-cu', replacedBy: 'noi-chuyen-moi' };
		const between = { ...TALK, id: 'noi-chuyen-moi', replacedBy: 'noi-chuyen' };
		const { dated } = shelf({ events: [TALK, old, between] }, saved('noi-chuyen-cu_20261128T0900'));
		expect(dated[0]).toMatchObject({
			key: 'noi-chuyen_20261128T0900',
			savedAs: 'noi-chuyen-cu_20261128T0900',
		});
	});
});

describe('news', () => {
	const KEY = 'noi-chuyen_20261128T0900';
	const seenIn = (event: Made<'events'>): Saved =>
		new Map(shelf({ events: [event] }, saved(KEY)).dated.map((item) => [item.key, lookOf(item)]));
	const changed = (change: object) =>
		eventWith({ ...TALK, changes: [{ session: '2026-11-28T09:00', ...change }] });
	const newsFrom = (before: Made<'events'>, after: Made<'events'>, now = NOW) =>
		newsOf(shelf({ events: [after] }, seenIn(before)), now);

	it('is none while nothing changed', () => expect(newsFrom(TALK, TALK)).toEqual([]));
	it('is none where only the page tied the words of the title', () => {
		const before = shelf({ events: [TALK] }, saved(KEY)).dated.map((item): [string, Seen] => {
			const look = lookOf(item);
			return [item.key, { ...look, title: look.title?.replaceAll(' ', '\u00a0') ?? '' }];
		});
		expect(newsOf(shelf({ events: [TALK] }, new Map(before)), NOW)).toEqual([]);
	});
	it('is none of what was never looked at', () => {
		const now = shelf({ events: [changed({ status: 'cancelled' })] }, saved(KEY));
		expect(newsOf(now, NOW)).toEqual([]);
	});
	it.each([
		['cancelled', { status: 'cancelled' }],
		['postponed', { status: 'postponed' }],
		['online', { status: 'moved-online' }],
	])('tells of %s', (kind, change) =>
		expect(newsFrom(TALK, changed(change)).map((one) => one.kind)).toEqual([kind]),
	);
	it('tells from when to when something was moved', () =>
		expect(newsFrom(TALK, changed({ start: '2026-11-29T14:00' }))).toMatchObject([
			{ kind: 'moved', from: '2026-11-28T09:00', to: '2026-11-29T14:00' },
		]));
	it('tells of a later end', () =>
		expect(newsFrom(TALK, changed({ end: '2026-11-28T11:30' }))).toMatchObject([
			{ kind: 'moved', from: '2026-11-28T09:00', to: '2026-11-28T09:00' },
		]));
	it('tells of another place', () =>
		expect(newsFrom(TALK, changed({ places: ['thu-vien'] }))).toMatchObject([
			{ kind: 'place', from: 'Bảo tàng Mẫu', to: 'Thư viện Mẫu' },
		]));
	it('tells when it takes place after all', () =>
		expect(newsFrom(changed({ status: 'cancelled' }), TALK).map((one) => one.kind)).toEqual(['on-again']));
	it('tells when it left the catalogue', () => {
		const left = newsOf(shelf({ events: [SPAN] }, seenIn(TALK)), NOW);
		expect(left).toMatchObject([{ kind: 'gone', item: { seen: { title: 'Nói chuyện về mộc bản' } } }]);
	});
	it('tells when it goes on under another id, and what changed there', () => {
		const moved = { ...changed({ status: 'cancelled' }), id: 'noi-chuyen-moi' };
		const old = { ...TALK, replacedBy: 'noi-chuyen-moi' };
		const news = newsOf(shelf({ events: [moved, old] }, seenIn(TALK)), NOW);
		expect(news.map((one) => one.kind)).toEqual(['cancelled', 'renamed']);
	});
	it('is none of what is over', () => {
		const after = '2026-12-01T08:00';
		expect(newsFrom(TALK, changed({ status: 'cancelled' }), after)).toEqual([]);
		expect(newsOf(shelf({ events: [SPAN] }, seenIn(TALK)), after)).toEqual([]);
		expect(newsOf(shelf({ events: [SPAN] }, saved(KEY)), after)).toEqual([]);
	});
	it('is read once: what is kept then is today’s', () => {
		const after = changed({ status: 'cancelled' });
		expect(newsFrom(after, after)).toEqual([]);
	});
});

describe('clashes', () => {
	const at = (id: string, start: string, end?: string, status?: 'cancelled') =>
		eventWith({
			id,
			when: { kind: 'single', start, ...(end ? { end } : {}) },
			...(status ? { changes: [{ session: start, status }] } : {}),
		});
	const clashing = (...events: Made<'events'>[]) => {
		const keys = events.map(({ id, when }) =>
			when.kind === 'single' ? `${id}_${when.start.replace(/[-:]/g, '')}` : '',
		);
		const { dated } = shelf({ events }, saved(...keys));
		return [...clashesIn(dated)].map(([key, others]) => [
			key.replace(/_.*/, ''),
			others.map(({ other, perhaps }) => `${other.event.url.split('/')[2]}${perhaps ? '?' : ''}`),
		]);
	};
	const A = at('a', '2026-11-28T08:00', '2026-11-28T10:00');

	it('are told to both', () =>
		expect(clashing(A, at('b', '2026-11-28T09:59', '2026-11-28T11:00'))).toEqual([
			['a', ['b']],
			['b', ['a']],
		]));
	it('are none where one begins as the other ends', () =>
		expect(clashing(A, at('b', '2026-11-28T10:00', '2026-11-28T11:00'))).toEqual([]));
	it('are none with what is cancelled', () =>
		expect(clashing(A, at('b', '2026-11-28T09:00', '2026-11-28T11:00', 'cancelled'))).toEqual([]));
	it('are none with a whole day', () => expect(clashing(A, at('b', '2026-11-28'))).toEqual([]));
	it('are only possible while the earlier end is a guess', () =>
		expect(clashing(at('a', '2026-11-28T08:00'), at('b', '2026-11-28T09:00', '2026-11-28T11:00'))).toEqual([
			['a', ['b?']],
			['b', ['a?']],
		]));
	it('are found among three, one of them long', () =>
		expect(
			clashing(
				at('long', '2026-11-28T07:00', '2026-11-28T12:00'),
				A,
				at('late', '2026-11-28T11:00', '2026-11-28T13:00'),
			).map(([key]) => key),
		).toEqual(['long', 'a', 'late']));
});

describe('export', () => {
	const options = {
		name: 'Lịch của tôi',
		url: `${SITE}/lich-cua-toi/`,
		zone: 'Asia/Ho_Chi_Minh',
		language: 'vi',
		domain: 'hoc.example.org',
		now: NOW,
	} as const;
	const vevents = (text: string) =>
		new Map(
			[...text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)].map(([vevent]) => [
				/UID:(.*)\r\n/.exec(vevent)?.[1] ?? '',
				vevent,
			]),
		);
	const made = { events: [WEEKLY, TALK, SPAN] };
	const exported = (...keys: string[]) =>
		vevents(
			calendarText(
				shelf(made, saved(...keys)).dated.flatMap((item: DatedItem) => entriesOf(item)),
				options,
			),
		);
	// The calendar of one event: like it, what somebody saved takes up their time.
	const published = new Map(
		[...feedFiles(catalogueOf(made), 'vi', { site: SITE })]
			.filter(({ path }) => path.startsWith('/ics/event/'))
			.flatMap(({ bytes }) => [...vevents(new TextDecoder().decode(bytes))]),
	);

	it('has the very bytes of the site’s feed of the event: single, cancelled date of a series, both ends of a span', () => {
		const mine = exported('noi-chuyen_20261128T0900', 'lop-ve_20261212T0800', 'trien-lam_20261123');
		expect([...mine.keys()].sort()).toEqual([
			'lop-ve_20261212T0800@hoc.example.org',
			'noi-chuyen_20261128T0900@hoc.example.org',
			'trien-lam_20261123-first@hoc.example.org',
			'trien-lam_20261123-last@hoc.example.org',
		]);
		for (const [uid, vevent] of mine) expect(vevent).toBe(published.get(uid));
	});

	it('has one date of a series under its own id, word for word the series’ otherwise', () => {
		const [[uid = '', vevent = ''] = []] = exported('lop-ve_20270109T0800');
		expect(uid).toBe('lop-ve_20270109T0800@hoc.example.org');
		const lines = (text: string) =>
			unfolded(text)
				.split('\r\n')
				.filter((line) => !/^(UID|DTSTART|DTEND|RRULE|EXDATE)/.test(line));
		expect(lines(vevent)).toEqual(lines(published.get('lop-ve@hoc.example.org') ?? ''));
		expect(vevent).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20270109T080000');
		expect(vevent).not.toContain('RRULE');
	});

	it('takes up the time of whoever saved it, but for what is cancelled and for whole days', () => {
		const busy = (key: string) =>
			[...exported(key).values()].map((vevent) => [
				/TRANSP:(\w+)/.exec(vevent)?.[1],
				/BUSYSTATUS:(\w+)/.exec(vevent)?.[1],
			]);
		expect(busy('noi-chuyen_20261128T0900')).toEqual([['OPAQUE', 'BUSY']]);
		expect(busy('lop-ve_20261212T0800')).toEqual([['TRANSPARENT', 'FREE']]);
		expect(busy('trien-lam_20261123')).toEqual([
			['TRANSPARENT', 'FREE'],
			['TRANSPARENT', 'FREE'],
		]);
	});

	it('of nothing is a whole calendar all the same', () =>
		expect(calendarText([], options)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/));

	it('takes what is ahead', () => {
		const { dated } = shelf(made, saved('noi-chuyen_20261128T0900'));
		expect(dated.map((item) => isSavedPast(item, '2026-11-28T10:30'))).toEqual([true]);
	});
});

describe('reading', () => {
	const { shards } = dataOf({ events: [TALK, { ...TALK, id: 'cu', replacedBy: 'noi-chuyen' }] });
	const files = (shard: Shard | string | undefined) => (address: string) =>
		Promise.resolve(
			address.endsWith('index.json')
				? Response.json({ shards: 1, asOf: '2026-11-22' })
				: shard === undefined
					? new Response('', { status: 404 })
					: new Response(typeof shard === 'string' ? shard : JSON.stringify(shard)),
		);

	it('asks for the index and each needed file once', async () => {
		const asked: string[] = [];
		const data = await readShards(saved('noi-chuyen_20261128T0900', 'cu_20261128T0900'), 'vi', (address) => {
			asked.push(address);
			return files(shards[0])(address);
		});
		expect(asked).toEqual(['/saved/vi/index.json', '/saved/vi/0-of-1.json']);
		expect(data).toMatchObject({ asOf: '2026-11-22', whole: true, addresses: asked });
	});

	it('asks for no record’s file when nothing is saved', async () =>
		expect((await readShards(new Map(), 'vi', files(undefined))).addresses).toEqual([
			'/saved/vi/index.json',
		]));

	it.each([
		['is missing', undefined],
		['is no JSON', '<html>'],
	])('says that it is not whole when a file %s', async (_, shard) => {
		const data = await readShards(saved('noi-chuyen_20261128T0900'), 'vi', files(shard));
		expect(data.whole).toBe(false);
		expect(shelfOf(saved('noi-chuyen_20261128T0900'), data.shardOfRecord).unread).toHaveLength(1);
	});

	it('knows nothing without a network, and does not throw', async () =>
		expect(
			(await readShards(saved('noi-chuyen_20261128T0900'), 'vi', () => Promise.reject(new TypeError()))).asOf,
		).toBeUndefined());
});

describe('a saved session says', () => {
	const one = (made: Partial<DemoCatalogue>, key: string) => shelf(made, saved(key)).dated[0];

	it('that its series is full, when a single session of it is not', () => {
		const events = [
			{
				...WEEKLY,
				availability: 'full' as const,
				changes: [{ session: '2026-12-12T08:00', availability: 'open' as const }],
			},
		];
		expect(one({ events }, 'lop-ve_20270109T0800')?.session.seats).toBe('Đã đủ chỗ');
		expect(one({ events }, 'lop-ve_20261212T0800')?.session.seats).toBe('Còn chỗ');
		expect(one({ events: [WEEKLY] }, 'lop-ve_20270109T0800')?.session.seats).toBeUndefined();
	});

	it('on which first or last day its house is shut', () => {
		const when = { kind: 'span', from: '2026-12-01', to: '2026-12-14' } as const;
		const events = [eventWith({ id: 'trien-lam', kind: 'exhibition', when })];
		expect(one({ events }, 'trien-lam_20261201')?.session.shut).toEqual([
			'Ngày 14/12 đóng cửa, vào xem đến 13/12',
		]);
	});

	it('the kind of the house to which it has moved', () => {
		const moved = { ...TALK, changes: [{ session: '2026-11-28T09:00', places: ['thu-vien'] }] };
		const item = one({ events: [moved] }, 'noi-chuyen_20261128T0900');
		expect([item?.event.family, item?.session.family]).toEqual(['museum', 'library']);
	});
});
