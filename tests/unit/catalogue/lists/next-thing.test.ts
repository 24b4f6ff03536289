/** The one next thing of home: open to all, not full, near; else the next day on which something is on. */
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { nextThings } from '../../../../src/catalogue/lists/next-thing.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

/** For everyone: neither ages nor an audience. */
function single(id: string, start: string, more: Partial<Made<'events'>> = {}): Made<'events'> {
	const when = { kind: 'single', start, end: `${start.slice(0, 10)}T21:00` } as const;
	const { ages: _, ...event } = eventWith({ id, audiences: [], when });
	return { ...event, ...more };
}
const spellsAt = (now: string, events: readonly Made<'events'>[], days: readonly Made<'days'>[] = []) =>
	nextThings(catalogueOf({ events: [...events], days: [...days] }, now)).map(({ from, until, entry }) => [
		entry.kind === 'day' ? entry.dated.day.id : entry.dated.event.id,
		from,
		until,
	]);
const first = (...given: Parameters<typeof spellsAt>) => spellsAt(...given)[0]?.[0];

const NOW = '2026-11-22T08:00';

describe('the next thing', () => {
	test('is what begins soonest, until it is over; then the next', () => {
		const events = [single('mai', '2026-11-23T19:00'), single('mot', '2026-11-24T19:00')];
		expect(spellsAt(NOW, events)).toEqual([
			['mai', NOW, '2026-11-23T21:00'],
			['mot', '2026-11-23T21:00', '2026-11-24T21:00'],
		]);
	});
	test('is never full, off, or closed to booking', () => {
		const start = '2026-11-23T19:00';
		const events = [
			single('day-cho', start, { changes: [{ session: start, availability: 'full' }] }),
			single('huy', start, { changes: [{ session: start, status: 'cancelled' }] }),
			single('het-han', start, { booking: { mode: 'required', closes: '2026-11-20' } }),
			single('con-cho', '2026-11-25T19:00'),
		];
		expect(first(NOW, events)).toBe('con-cho');
	});
	test('gives way at the minute at which its booking closes', () => {
		const events = [
			single('dat-truoc', '2026-11-24T19:00', { booking: { mode: 'required', closes: '2026-11-22T17:00' } }),
			single('cu-den', '2026-11-25T19:00'),
		];
		expect(spellsAt(NOW, events).slice(0, 2)).toEqual([
			['dat-truoc', NOW, '2026-11-22T17:00'],
			['cu-den', '2026-11-22T17:00', '2026-11-25T21:00'],
		]);
	});
	test('within a week is for everyone rather than for some', () => {
		const events = [
			single('cho-tre', '2026-11-23T09:00', { audiences: ['tre-em'] }),
			single('cho-moi-nguoi', '2026-11-24T09:00'),
		];
		expect(first(NOW, events)).toBe('cho-moi-nguoi');
	});
	test('where nothing is near is the next day with something, be it a commemorative day', () => {
		const day: Made<'days'> = {
			id: 'ngay-xa',
			title: { vi: 'Ngày xa' },
			rule: { kind: 'solar', month: 12, day: 10 },
			scope: 'plan',
			sources: [{ title: 'Báo', on: '2026-01-01' }],
		};
		const events = [single('xa-hon', '2026-12-20T09:00')];
		expect(first(NOW, events, [day])).toBe('ngay-xa');
		// Eight days before, the day is over and the week has come.
		expect(first('2026-12-14T08:00', events, [day])).toBe('xa-hon');
	});
	test('is nothing where nothing is known', () => expect(spellsAt(NOW, [])).toEqual([]));
	test('where even the next day is more than a fortnight away, is the season that is on, until that day is near', () => {
		const day: Made<'days'> = {
			id: 'ngay-xa',
			title: { vi: 'Ngày xa' },
			rule: { kind: 'solar', month: 12, day: 20 },
			scope: 'national',
			sources: DATED,
		};
		const season = eventWith({
			id: 'bon-mua',
			hosts: [],
			location: { name: { vi: 'Thành phố Mẫu' } },
			when: { kind: 'span', from: '2026-01-01', to: '2026-12-31' },
		});
		expect(spellsAt('2026-12-01T08:00', [season], [day])).toEqual([
			['bon-mua', '2026-12-01T08:00', '2026-12-06T00:00'],
			['ngay-xa', '2026-12-06T00:00', '2026-12-16T00:00'],
		]);
		expect(first('2027-01-02T08:00', [season], [day])).toBe('ngay-xa');
	});
});
