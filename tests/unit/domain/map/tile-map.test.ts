import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_COLUMNS, type Tiled, tileMap } from '../../../../src/domain/map/tile-map.ts';
import { tileOf } from './drawn.ts';

const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Points may share a spot or lie on one line: rounded ones do so often. */
const point = fc.oneof(
	fc.record({ lat: degree(-60, 70), lng: degree(-170, 170) }),
	fc.record({ lat: fc.integer({ min: 10, max: 12 }), lng: fc.integer({ min: 100, max: 102 }) }),
);
const cityOf = (most: number, everyWithPoint = false) =>
	fc
		.array(everyWithPoint ? point : fc.option(point, { nil: undefined, freq: 8 }), { maxLength: most })
		.map((points) => points.map((geo, at): Tiled => ({ id: `w${at}`, geo })));
const drawn = ({ columns, rows, tiles }: ReturnType<typeof tileMap>) =>
	Array.from({ length: rows }, (_, row) =>
		Array.from(
			{ length: columns },
			(_, column) => tiles.find((tile) => tile.row === row && tile.column === column)?.id ?? '.',
		).join(' '),
	);

describe('a tile map', () => {
	test('holds every ward once, in a cell of its own, inside a grid that fits a phone', () => {
		fc.assert(
			fc.property(cityOf(24), (wards) => {
				const { columns, rows, tiles } = tileMap(wards);
				expect(tiles.map(({ id }) => id).sort()).toEqual(wards.map(({ id }) => id).sort());
				expect(new Set(tiles.map(({ column, row }) => `${column}:${row}`)).size).toBe(wards.length);
				expect(columns).toBeLessThanOrEqual(MOST_COLUMNS);
				for (const { column, row } of tiles) {
					expect(column >= 0 && column < columns && row >= 0 && row < rows).toBe(true);
				}
			}),
		);
	});

	test('has no row without a ward', () => {
		fc.assert(
			fc.property(cityOf(24), (wards) => {
				const { rows, tiles } = tileMap(wards);
				expect(new Set(tiles.map(({ row }) => row)).size).toBe(rows);
			}),
		);
	});

	test('is the same for the same wards in any order', () => {
		const shuffled = cityOf(24).chain((wards) =>
			fc.tuple(fc.constant(wards), fc.shuffledSubarray(wards, { minLength: wards.length })),
		);
		fc.assert(
			fc.property(shuffled, ([wards, others]) => {
				expect(tileMap(others)).toEqual(tileMap(wards));
			}),
		);
	});

	test('lists its tiles as one reads, row by row', () => {
		fc.assert(
			fc.property(cityOf(24), (wards) => {
				const { columns, tiles } = tileMap(wards);
				const places = tiles.map(({ column, row }) => row * columns + column);
				expect(places).toEqual([...places].sort((a, b) => a - b));
			}),
		);
	});

	test('keeps wards without a point below the others, by id', () => {
		const { tiles, columns } = tileMap([
			{ id: 'b' },
			{ id: 'a' },
			{ id: 'west', geo: { lat: 10, lng: 100 } },
			{ id: 'east', geo: { lat: 10, lng: 101 } },
		]);
		expect(columns).toBe(2);
		expect(tiles.map(({ id }) => id)).toEqual(['west', 'east', 'a', 'b']);
		expect(tileOf(tiles, 'a').row).toBe(1);
	});

	test('of wards of which no point is known is a list by id', () =>
		expect(drawn(tileMap(['c', 'a', 'd', 'b'].map((id) => ({ id }))))).toEqual(['a b', 'c d']));

	test('of no ward is empty', () => expect(tileMap([])).toEqual({ columns: 0, rows: 0, tiles: [] }));

	test('of one ward is one cell', () =>
		expect(drawn(tileMap([{ id: 'a', geo: { lat: 16, lng: 107 } }]))).toEqual(['a']));

	test('puts north above and west before', () => {
		const corner = (id: string, lat: number, lng: number) => ({ id, geo: { lat, lng } });
		expect(
			drawn(
				tileMap([corner('sw', 10, 100), corner('ne', 11, 101), corner('nw', 11, 100), corner('se', 10, 101)]),
			),
		).toEqual(['nw ne', 'sw se']);
	});

	test.each([-33, 0, 16, 64])('draws a lattice of wards as it is, at %i° too', (middle) => {
		const lattice = [0, 1, 2, 3].flatMap((row) =>
			[0, 1, 2, 3].map((column) => ({
				id: `${row}${column}`,
				geo: { lat: middle - row * 0.1, lng: 20 + (column * 0.1) / Math.cos((middle * Math.PI) / 180) },
			})),
		);
		expect(drawn(tileMap(lattice)).map((row) => row.replaceAll(' .', ''))).toEqual([
			'00 01 02 03',
			'10 11 12 13',
			'20 21 22 23',
			'30 31 32 33',
		]);
	});

	test('of 150 wards is made in no time a build would notice', () => {
		const wards = Array.from({ length: 150 }, (_, at) => ({
			id: `w${at}`,
			// A spiral: dense in the middle, as cities are.
			geo: { lat: 16 + (at / 300) * Math.sin(at * 2.4), lng: 107 + (at / 300) * Math.cos(at * 2.4) },
		}));
		const start = performance.now();
		const { tiles } = tileMap(wards);
		expect(performance.now() - start).toBeLessThan(2000);
		expect(tiles).toHaveLength(150);
	});
});
