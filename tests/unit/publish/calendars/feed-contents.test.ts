import { describe, expect, test } from 'vitest';
import { feedBytes, feedsOf } from '../../../../src/publish/calendars/index.ts';
import { catalogueOf, DATED, eventWith, SITE } from '../../../support/catalogue.ts';
import { parts, textOf, valueIn } from '../../../support/feed-lines.ts';
import { inFeed, soon } from './in-feed.ts';

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
