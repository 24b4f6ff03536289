import { describe, expect, it } from 'vitest';
import { byAge, byDistance, distances, liveRows, pagesOf } from '../../../../src/filters/lists/rows.ts';
import type { ExploreData } from '../../../../src/filters/lists/shape.ts';

const data = (over: Partial<ExploreData>): ExploreData => ({
	version: 'v',
	pageRows: 10,
	facets: [],
	profiles: [[]],
	rows: [],
	at: [],
	spots: [],
	wards: [],
	map: { columns: 0, rows: 0, tiles: [] },
	...over,
});

describe('rows that are not over', () => {
	const dates = [
		'2026-11-22T10:00',
		'2026-11-21/2026-11-22T01:00',
		'2026-11-22',
		'2026-11-01/2026-11-21',
		'2026-11-01/2026-12-24',
	];
	const list = data({ rows: dates.map(() => 0), dates });
	const rowsAt = (now: string) => liveRows(list, now).map(({ row }) => row);

	it('go when their last minute has passed', () => {
		expect(rowsAt('2026-11-22T09:59')).toEqual([0, 2, 4]);
		expect(rowsAt('2026-11-22T10:00')).toEqual([2, 4]);
	});
	it('of a night stay until its end', () => expect(rowsAt('2026-11-22T00:59')).toContain(1));
	it('of whole days stay through the last of them', () => {
		expect(rowsAt('2026-11-21T23:59')).toContain(3);
		expect(rowsAt('2026-11-22T00:00')).not.toContain(3);
		expect(rowsAt('2026-11-22T23:59')).toContain(2);
	});
	it('belong to the day on which they begin, whole days to each of theirs', () => {
		const live = liveRows(list, '2026-11-21T08:00');
		expect(live.find(({ row }) => row === 1)).toMatchObject({ from: '2026-11-21', to: '2026-11-21' });
		expect(live.find(({ row }) => row === 4)).toMatchObject({ from: '2026-11-01', to: '2026-12-24' });
	});
	it('of a list without dates are all of them', () =>
		expect(liveRows(data({ rows: [0, 0] }), '2026-11-22T08:00')).toHaveLength(2));
});

describe('what is near', () => {
	const list = data({
		rows: [0, 0, 0, 0],
		at: [1, -1, 0, 1],
		spots: [
			[16.5, 107.6],
			[16.4, 107.6, 1],
		],
	});
	const near = distances(list, { lat: 16.5, lng: 107.6 });

	it('says of each row how far it is, and whether only its ward is known', () => {
		expect(near[2]).toEqual({ metres: 0, approximate: false });
		expect(near[0]?.approximate).toBe(true);
		expect(near[0]?.metres).toBeCloseTo(11_119, -1);
		expect(near[1]).toBeUndefined();
	});
	it('puts the nearest first, equals in their order, the unknown last', () =>
		expect(byDistance(list, [0, 1, 2, 3], near)).toEqual([2, 0, 3, 1]));
});

it('from the middle of a ward its own places stand first, though one across the border is nearer', () => {
	const list = data({
		facets: [
			['tuoi', [['0-', '']]],
			[
				'phuong-xa',
				[
					['phuong-ben', 'Phường Bên'],
					['phuong-minh', 'Phường Mình'],
				],
			],
		],
		profiles: [[1], [2], [0]],
		rows: [0, 1, 2, 1],
		at: [0, 1, -1, 2],
		spots: [
			[16.5, 107.6],
			[16.4, 107.6],
			[16.45, 107.6, 1],
		],
	});
	const near = distances(list, { lat: 16.49, lng: 107.6 });
	expect(byDistance(list, [0, 1, 2, 3], near)).toEqual([0, 3, 1, 2]);
	expect(byDistance(list, [0, 1, 2, 3], near, 'phuong-minh')).toEqual([3, 1, 0, 2]);
	expect(byDistance(list, [0, 1, 2, 3], near, 'phuong-xa-la')).toEqual([0, 3, 1, 2]);
});

describe('offers for somebody of an age', () => {
	const list = data({
		facets: [
			[
				'tuoi',
				[
					['0-', ''],
					['6-11', ''],
					['6-18', ''],
					['60-', ''],
				],
			],
			[
				'loai',
				[
					['buoi-hoc-nha-truong', 'Buổi học'],
					['lop-hoc', 'Lớp'],
				],
			],
		],
		// For all; of a school; for a few ages; for many; former for a few.
		profiles: [[0, 5], [1, 4], [1, 5], [2, 5], []],
		rows: [1, 0, 3, 2, 4, 2],
		later: 5,
	});
	it('stand by how closely they name it; those of schools behind, and what may stand no more last', () =>
		expect(byAge(list, [0, 1, 2, 3, 4, 5], 7)).toEqual([3, 2, 1, 4, 0, 5]));
	it('a range that does not hold the age says nothing', () =>
		expect(byAge(list, [2, 3, 1], 15)).toEqual([2, 1, 3]));
});

it('rows stand on pages counted from 1, each page named once', () =>
	expect(pagesOf(data({}), [25, 3, 9, 10, 29])).toEqual([1, 2, 3]));
