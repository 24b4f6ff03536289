import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flatten, neighbours } from '../../../../src/domain/map/neighbours.ts';
import { type Tiled, tileMap } from '../../../../src/domain/map/tile-map.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { tileOf } from './drawn.ts';

/** The first city, as the sample city has it: the map is looked at, and these are what one looks for. */
describe("the first city's wards", () => {
	const wards: (Tiled & { geo: { lat: number; lng: number } })[] = parse(
		readFileSync(path.join(SAMPLE_CITY, 'wards.yaml'), 'utf8'),
	);
	const { columns, rows, tiles } = tileMap(wards);
	const at = (id: string) => tileOf(tiles, id);

	test('stand on seven columns and seven rows', () => expect([columns, rows]).toEqual([7, 7]));

	test('lie on their side of the city: mountains in the west, the pass in the south-east, the old town in the middle', () => {
		for (const id of ['a-luoi-1', 'a-luoi-2', 'a-luoi-3']) {
			expect(at(id).column).toBe(0);
			expect(at(id).row).toBeGreaterThanOrEqual(4);
		}
		expect([at('phong-dien').column, at('phong-dinh').column]).toEqual([0, 0]);
		expect([at('chan-may-lang-co').column, at('chan-may-lang-co').row]).toEqual([6, 6]);
		for (const id of ['phu-xuan', 'thuan-hoa', 'vy-da', 'an-cuu']) {
			expect(at(id).column, id).toBeGreaterThanOrEqual(2);
			expect(at(id).column, id).toBeLessThanOrEqual(4);
			expect(at(id).row, id).toBeGreaterThanOrEqual(2);
			expect(at(id).row, id).toBeLessThanOrEqual(4);
		}
	});

	test('still touch nine in ten of their neighbours, and none is more than two cells away', () => {
		const distances = neighbours(flatten(wards.map(({ geo }) => geo))).flatMap((sides, from) =>
			sides.map(({ to }) => {
				const [a, b] = [at(wards[from]?.id ?? ''), at(wards[to]?.id ?? '')];
				return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row));
			}),
		);
		const touching = distances.filter((distance) => distance === 1).length / distances.length;
		expect(touching).toBeGreaterThanOrEqual(0.9);
		expect(Math.max(...distances)).toBeLessThanOrEqual(2);
	});
});
