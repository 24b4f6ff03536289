/** A calendar of one entry. */
import type { FeedEntry } from '../../../../src/publish/calendars/entry.ts';
import { calendarFeed, type Feed } from '../../../../src/publish/calendars/ics/index.ts';
import { parts } from '../../../support/feed-lines.ts';

export const feed: Feed = {
	name: 'Lịch',
	url: 'https://example.org/',
	source: 'https://example.org/ics/all.ics',
	zone: 'Asia/Ho_Chi_Minh',
	language: 'vi',
	domain: 'example.org',
};

export const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
	id: 'buoi',
	title: 'Buổi',
	description: 'Nói chuyện',
	start: '2026-11-23T08:00',
	end: '2026-11-23T10:00',
	status: 'confirmed',
	busy: true,
	url: 'https://example.org/su-kien/buoi/',
	categories: [],
	changed: '2026-11-01T00:00:00Z',
	...given,
});

export const weekly = { kind: 'weekly', days: ['mon'], every: 1 } as const;

export const eventOf = (given: Partial<FeedEntry>) =>
	parts(calendarFeed(feed, [entry(given)])).events[0] ?? [];
