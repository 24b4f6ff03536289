import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { unlike, weekendsAhead } from '../../../../src/catalogue/lists/weekends-ahead.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const place = (id: string, days: readonly ('sat' | 'sun')[]): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	openingHours: { regular: [{ days: [...days], open: '08:00', close: '17:00' }] },
	sources: DATED,
});
const catalogue = catalogueOf(
	{
		places: [place('ca-hai', ['sat', 'sun']), place('thu-bay', ['sat'])],
		events: [
			eventWith({
				id: 'chu-nhat',
				hosts: [],
				when: { kind: 'single', start: '2026-12-06T08:00', end: '2026-12-06T09:00' },
			}),
			eventWith({
				id: 'dai-ngay',
				hosts: [],
				when: { kind: 'span', from: '2026-11-01', to: '2027-03-01' },
			}),
		],
	},
	'2026-11-24T08:00',
);
const weekends = weekendsAhead(catalogue);

describe('weekends ahead', () => {
	test('are nine, the first the one that is meant now, each up to its Monday', () =>
		expect(weekends.map(({ until, days }) => [days[0]?.date, until])).toEqual([
			['2026-11-28', '2026-11-30T00:00'],
			['2026-12-05', '2026-12-07T00:00'],
			['2026-12-12', '2026-12-14T00:00'],
			['2026-12-19', '2026-12-21T00:00'],
			['2026-12-26', '2026-12-28T00:00'],
			['2027-01-02', '2027-01-04T00:00'],
			['2027-01-09', '2027-01-11T00:00'],
			['2027-01-16', '2027-01-18T00:00'],
			['2027-01-23', '2027-01-25T00:00'],
		]));
	test('hold what has a date on their days; what lasts for months is none of them', () =>
		expect(weekends[1]?.days.map(({ entries }) => entries.map(({ start }) => start))).toEqual([
			[],
			['2026-12-06T08:00'],
		]));
	test('say how Sunday differs from Saturday', () => {
		const [saturday, sunday] = weekends[1]?.days ?? [];
		expect(saturday && sunday && unlike(saturday, sunday).less.map(({ place: { id } }) => id)).toEqual([
			'thu-bay',
		]);
		expect(saturday && sunday && unlike(saturday, sunday).more).toEqual([]);
	});
});
