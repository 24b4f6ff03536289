/** What the pages of today and of this weekend hold, and where each item stands on any day on which they are read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { rangeEntries } from '../../../../src/catalogue/lists/range-page.ts';
import { placeIn } from '../../../../src/domain/sessions/placing.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { rangeOf } from '../../../../src/site/view-time/range.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const BUILT = '2026-11-26T08:00';
const TODAY = BUILT.slice(0, 10);
const on = (id: string, when: Made<'events'>['when']) => eventWith({ id, when });
const catalogue = (...events: Made<'events'>[]) => catalogueOf({ events, days: [] }, BUILT);

describe('today', () => {
	test('with nothing on, and something the day after tomorrow, holds that once, as coming', () => {
		const talk = on('noi-chuyen', { kind: 'single', start: '2026-11-28T09:00', end: '2026-11-28T10:30' });
		const { on: now, long, ahead, cut } = rangeEntries(catalogue(talk), rangeOf('today', TODAY), 5);
		expect([now, long, cut]).toEqual([[], [], false]);
		expect(ahead.map(({ start }) => start)).toEqual(['2026-11-28T09:00']);
	});
	test('holds nothing that is over before the weekend begins, but what ends in its first night', () => {
		const night = (id: string, end: string) => on(id, { kind: 'single', start: '2026-11-26T18:00', end });
		const events = [night('e-friday', '2026-11-27T23:00'), night('e-saturday', '2026-11-28T00:40')];
		const { on: now, overnight } = rangeEntries(catalogue(...events), rangeOf('weekend', TODAY), 5);
		expect(now).toEqual([]);
		expect(overnight.map(({ session }) => session.id)).toEqual(['e-saturday_20261126T1800']);
	});
	test('holds all of ten days, and so many more', () => {
		const daily = on('hang-ngay', {
			kind: 'weekly',
			days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
			from: '2026-11-20',
			time: { start: '18:00', end: '19:00' },
		});
		const { ahead, cut, kept } = rangeEntries(catalogue(daily), rangeOf('today', TODAY), 5);
		expect([ahead.length, cut, kept]).toEqual([15, true, '2026-12-06']);
	});
});

/** A session of any length around the build. */
const session = fc
	.record({
		day: fc.integer({ min: -9, max: 20 }),
		hour: fc.integer({ min: 0, max: 23 }),
		length: fc.integer({ min: 1, max: 300 }),
		whole: fc.boolean(),
	})
	.map(({ day, hour, length, whole }): Made<'events'>['when'] => {
		const date = addDays(TODAY, day);
		if (whole) return { kind: 'span', from: date, to: addDays(date, length % 20) };
		const start = `${date}T${String(hour).padStart(2, '0')}:00`;
		const end = new Date(Date.parse(`${start}Z`) + length * 600_000).toISOString().slice(0, 16);
		return { kind: 'single', start, end };
	});

test('whatever the day of reading, within the days kept each item stands once, and where a new build would put it', () => {
	fc.assert(
		fc.property(
			fc.array(session, { minLength: 1, maxLength: 8 }),
			fc.constantFrom('today', 'weekend'),
			fc.integer({ min: 0, max: 9 }),
			fc.constantFrom('00:30', '12:00', '23:30'),
			(whens, which, later, clock) => {
				const events = whens.map((when, at) => on(`e-${at}`, when));
				const held = rangeEntries(catalogueOf({ events, days: [] }, BUILT), rangeOf(which, TODAY), 5);
				const read = `${addDays(TODAY, later)}T${clock}`;
				if (later === 0 && read < BUILT) return;
				const range = rangeOf(which, read.slice(0, 10));
				if (range.to > held.kept) return;
				const all = [...held.on, ...held.ahead].flatMap((entry) =>
					entry.kind === 'session' ? [entry.dated] : [],
				);
				const here = [...new Set([...all, ...held.long, ...held.overnight])];
				const placed = (wanted: string) =>
					here
						.filter(({ session }) => placeIn(range, session, read) === wanted)
						.map(({ session }) => session.id)
						.sort();
				const fresh = rangeEntries(catalogueOf({ events, days: [] }, read), range, 5);
				const ids = (entries: typeof fresh.ahead) =>
					entries.flatMap((entry) => (entry.kind === 'session' ? [entry.dated.session.id] : []));
				expect(here.length).toBe(all.length + held.long.length + held.overnight.length);
				expect(placed('in')).toEqual(
					[...ids(fresh.on), ...fresh.long.map(({ session }) => session.id)].sort(),
				);
				const next = ids(fresh.ahead).filter((id) => here.some(({ session }) => session.id === id));
				expect(placed('ahead')).toEqual(next.sort());
				expect(placed('ahead').length).toBeGreaterThanOrEqual(Math.min(5, fresh.ahead.length));
			},
		),
		{
			numRuns: 300,
			examples: [
				[[{ kind: 'single', start: '2026-11-26T18:00', end: '2026-11-28T00:40' }], 'weekend', 2, '00:30'],
			],
		},
	);
}, 60_000);
