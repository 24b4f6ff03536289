/** A storm over a series, a moved session, an exhibition and what somebody saved: in the feed, the data, the news, the search. */
import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { feedFiles } from '../../../../src/publish/calendars/index.ts';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { newsItems } from '../../../../src/publish/news/items.ts';
import { searchRecords } from '../../../../src/search/records/index.ts';
import { lookOf, newsOf } from '../../../../src/site/saving/news.ts';
import type { Saved } from '../../../../src/site/saving/store.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { lines, textOf, valueIn } from '../../../support/feed-lines.ts';
import { uidOf, veventsOf } from '../../../support/feed-rules.ts';
import { SPAN, saved, shelf, TALK, WEEKLY } from './a-shelf.ts';

const MOVED = eventWith({
	id: 'doi-den',
	when: { kind: 'single', start: '2026-12-03T09:00', end: '2026-12-03T10:00' },
	changes: [{ session: '2026-12-03T09:00', start: '2026-11-27T09:00', on: '2026-11-10' }],
});
const events = [TALK, WEEKLY, SPAN, MOVED];
const STORM: Made<'postponements'> = {
	id: 'bao',
	from: '2026-11-27',
	to: '2026-11-29',
	wards: ['an-cu'],
	why: { vi: 'bão số 12', en: 'storm no. 12' },
	on: '2026-11-22',
};
const calm = catalogueOf({ events });
const stormy = catalogueOf({ events, postponements: [STORM] });

const feedOf = (catalogue: typeof calm, path = '/ics/all.ics') => {
	const feed = [...feedFiles(catalogue, 'vi', { site: SITE })].find((file) => file.path === path);
	const vevents = veventsOf(feed ? textOf(feed.bytes) : '');
	return new Map(vevents.map((vevent) => [uidOf(vevent).split('@')[0], lines(vevent)]));
};

describe('in the feed', () => {
	const [before, after] = [feedOf(calm), feedOf(stormy)];
	const say = (id: string, name: string) => valueIn(after.get(id) ?? [], name);

	it('a single session and a moved one say that they are postponed, and why', () => {
		for (const id of ['noi-chuyen_20261128T0900', 'doi-den_20261203T0900']) {
			expect(say(id, 'SUMMARY')).toContain('[TẠM HOÃN]');
			expect(say(id, 'DESCRIPTION')).toContain('bão số 12');
		}
	});

	it('the date of a series is taken out of it, and has an entry of its own', () => {
		expect(say('lop-ve', 'DTSTART')).toBe('20270109T080000');
		expect(say('lop-ve_20261128T0800', 'SUMMARY')).toContain('[TẠM HOÃN]');
	});

	it('stamps rise where something changed, and nowhere else', () => {
		for (const [id, now] of after) {
			const then = before.get(id);
			if (!then) continue;
			const [old, young] = [then, now].map((event) => Number(valueIn(event, 'SEQUENCE')));
			const stamps = /^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED)$/;
			const [was, is] = [then, now].map((event) =>
				JSON.stringify(event.filter(({ name }) => !stamps.test(name))),
			);
			if (was !== is) expect(young, id).toBeGreaterThan(old ?? 0);
			else expect([id, young]).toEqual([id, old]);
		}
	});

	it('what lasts for weeks goes on', () =>
		expect(say('trien-lam_20261123-last', 'STATUS')).not.toBe('CANCELLED'));
});

it('the open data has status, reason and the day of the decision', () => {
	const eventsOf = (catalogue: typeof calm) =>
		new Map<string, { updated: string; sessions: { status: string; reason?: { vi: string } }[] }>(
			JSON.parse(apiFile(catalogue, 'events.json', { site: SITE, feeds: [] })).map(
				(event: { id: string }) => [event.id, event],
			),
		);
	expect(eventsOf(stormy).get('noi-chuyen')).toMatchObject({
		updated: '2026-11-22T00:00:00Z',
		sessions: [{ status: 'postponed', reason: { vi: 'bão số 12' } }],
	});
	expect(eventsOf(stormy).get('trien-lam')?.updated).toBe(eventsOf(calm).get('trien-lam')?.updated);
});

it('the news of the site tell of it as of something new', () => {
	const updated = (catalogue: typeof calm) =>
		newsItems(catalogue, { language: 'vi', site: SITE }).find(({ url }) => url.includes('noi-chuyen'))
			?.updated;
	expect(updated(calm)).toBe('2026-10-05T00:00:00Z');
	expect(updated(stormy)).toBe('2026-11-22T00:00:00Z');
});

it('a search result says it', () => {
	const card = searchRecords(stormy, 'vi').find(({ url }) => url.includes('/su-kien/noi-chuyen/'));
	expect(JSON.stringify(card).replaceAll('ˑ', '')).toContain('Tạm hoãn');
});

it('whoever saved it is told, and told again when the storm is called off', () => {
	const key = 'noi-chuyen_20261128T0900';
	const seenIn = (made: Parameters<typeof shelf>[0]): Saved =>
		new Map(shelf(made, saved(key)).dated.map((item) => [item.key, lookOf(item)]));
	const [quiet, loud] = [{ events }, { events, postponements: [STORM] }];
	expect(newsOf(shelf(loud, seenIn(quiet)), NOW).map(({ kind }) => kind)).toEqual(['postponed']);
	expect(newsOf(shelf(quiet, seenIn(loud)), NOW).map(({ kind }) => kind)).toEqual(['on-again']);
});
