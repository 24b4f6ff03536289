import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { clashesIn } from '../../../../src/site/saving/clash.ts';
import { lookOf, newsOf } from '../../../../src/site/saving/news.ts';
import type { Saved, Seen } from '../../../../src/site/saving/store.ts';
import { eventWith, NOW } from '../../../support/catalogue.ts';
import { SPAN, saved, shelf, TALK } from './a-shelf.ts';

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
