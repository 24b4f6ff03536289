import { describe, expect, test } from 'vitest';
import type { FeedEntry, Series } from '../../../../src/publish/calendars/entry.ts';
import { calendarFeed, MAX_BYTES, MAX_EVENTS } from '../../../../src/publish/calendars/ics/index.ts';
import { parts, valueIn } from '../../../support/feed-lines.ts';
import { entry, feed, weekly } from './one-entry.ts';

describe('a feed that grows too large', () => {
	const many = Array.from({ length: 1200 }, (_, i) => {
		const day = new Date(Date.UTC(2025, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
		return entry({ id: `e-${i}`, start: `${day}T08:00`, end: `${day}T09:00` });
	});
	const uids = (now: string, entries = many) =>
		parts(calendarFeed(feed, entries, now)).events.map((event) => valueIn(event, 'UID') ?? '');
	test('keeps what is to come, then the latest past, and says so', () => {
		const { head, events } = parts(calendarFeed(feed, many, '2026-11-22T22:04'));
		expect(events).toHaveLength(MAX_EVENTS);
		expect(valueIn(head, 'X-WR-CALDESC')).toBe(
			'Lịch này chỉ có 999 trong số 1200 mục: trước hết là những mục đang và sắp diễn ra\\, rồi đến những mục vừa qua.',
		);
		// 22 November 2026 is e-690: all 510 from there on, and the 489 before.
		expect(uids('2026-11-22T22:04')).toEqual(
			Array.from({ length: 999 }, (_, i) => `e-${i + 201}@example.org`),
		);
	});
	test('keeps nothing that is over while something to come is left out, the nearest first', () =>
		// 1 January 2025 is e-0.
		expect(uids('2025-03-02')).toEqual(Array.from({ length: 999 }, (_, i) => `e-${i + 60}@example.org`)));
	test('keeps what is on, however long ago it began', () => {
		const on = entry({ id: 'dang', start: '2024-06-01', end: '2026-12-31' });
		expect(uids('2025-03-02', [...many, on])[0]).toBe('dang@example.org');
	});
	test.each([
		['Danh mục', 'Danh mục. Lịch này chỉ có'],
		['Danh mục.', 'Danh mục. Lịch này chỉ có'],
		['Có gì hay?', 'Có gì hay? Lịch này chỉ có'],
		['“Học đi!”', '“Học đi!” Lịch này chỉ có'],
		['', 'Lịch này chỉ có'],
	])('says so in a sentence of its own after %j', (description, wanted) => {
		const { head } = parts(calendarFeed({ ...feed, description }, many));
		expect(valueIn(head, 'X-WR-CALDESC')).toMatch(new RegExp(`^${wanted.replace('?', '\\?')}`));
	});
	describe('takes a series for as far as its next instance', () => {
		const series = (rule: Series['rule'], start: string, until: string, except: string[] = []) =>
			Array.from({ length: 1000 }, (_, i) =>
				entry({
					id: `chuoi-${i}`,
					start: `${start}T20:00`,
					end: `${start}T21:00`,
					series: {
						rule,
						until: `${until}T20:00`,
						except: except.map((date) => `${date}T20:00`),
					},
				}),
			);
		const tomorrow = entry({ id: 'ngay-mai', start: '2026-12-13T08:00', end: '2026-12-13T09:00' });
		const eleventh = { kind: 'monthly', on: { day: 12 }, every: 11 } as const;
		const kept = (entries: readonly FeedEntry[]) =>
			parts(calendarFeed(feed, [...entries, tomorrow], '2026-12-12T09:00')).events.map(
				(event) => valueIn(event, 'UID')?.split('@')[0],
			);

		test.each([
			['months ahead', series(eleventh, '2026-09-12', '2028-07-12')],
			['weeks ahead', series({ ...weekly, every: 8 }, '2026-11-23', '2027-03-15')],
			[
				'put off by a day without',
				series({ ...weekly, days: ['sun'] }, '2026-11-22', '2026-12-27', ['2026-12-13']),
			],
			['ahead as a whole', series(weekly, '2026-12-14', '2026-12-28')],
		])('%s: tomorrow comes before it', (_, entries) => expect(kept(entries)).toContain('ngay-mai'));
		test('of today: it comes before tomorrow', () =>
			expect(kept(series(eleventh, '2026-01-12', '2026-12-12'))).not.toContain('ngay-mai'));
		test('of yesterday and through the night: it is on', () => {
			const night = series({ ...weekly, days: ['fri'] }, '2026-12-04', '2026-12-25').map((each) => ({
				...each,
				end: '2026-12-05T02:00',
			}));
			expect(kept(night)).not.toContain('ngay-mai');
		});
	});
	test('stays under 900 KB too', () => {
		const text = calendarFeed(
			feed,
			many.map((e) => ({ ...e, description: 'ộ'.repeat(1000) })),
			'2026-11-22',
		);
		expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_BYTES);
		expect(parts(text).events.length).toBeGreaterThan(250);
	});
});
