import { describe, expect, test } from 'vitest';
import { columns, fan, half, rows } from '../../../src/art/shards/cut.ts';
import { crack, field, tile } from '../../../src/art/shards/field.ts';
import { outline } from '../../../src/art/shards/outline.ts';
import type { Polygon } from '../../../src/art/shards/point.ts';
import { seededRandom } from '../../../src/art/shards/random.ts';
import { box, disc } from '../../../src/art/shards/shapes.ts';
import { pathOf } from '../../../src/art/shards/svg.ts';

function area(corners: Polygon): number {
	let twice = 0;
	for (const [at, [x, y]] of corners.entries()) {
		const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
		twice += x * nextY - nextX * y;
	}
	return Math.abs(twice) / 2;
}
const together = (shards: readonly Polygon[]) => shards.reduce((sum, shard) => sum + area(shard), 0);
const square = box(0, 0, 100, 100);

describe('cutting', () => {
	test('a cut leaves what lies on its side', () => {
		expect(area(half(square, 1, 0, 30))).toBeCloseTo(3000);
		expect(half(square, 1, 0, -1)).toEqual([]);
	});
	test('strips and sectors fill the whole', () => {
		expect(together(rows(square, 20, 70))).toBeCloseTo(10_000);
		expect(columns(square, 20, 70).map(area)).toEqual([2000, 5000, 3000]);
		expect(together(fan(disc(50, 50, 40), 50, 50, 7, 0.1))).toBeCloseTo(area(disc(50, 50, 40)));
	});
	test('cuts beyond the outline leave no empty shards', () => {
		expect(rows(square, -10, 50, 200)).toHaveLength(2);
	});
	test('irregular shards fill their outline', () => {
		const slope = outline('M0 100Q50 -60 100 100Z', 10);
		expect(together(crack(slope, 9, seededRandom('a')))).toBeCloseTo(area(slope));
	});
});

describe('a field', () => {
	test('covers the card without a hole', () => {
		const cells = field(320, 160, 22, [{ x: 160, y: 80, rx: 60, ry: 60 }], seededRandom('a'));
		expect(together(cells.map(({ corners }) => corners))).toBeCloseTo(328 * 168);
	});
	test('repeats sideways: what laps over one edge of the tile comes in at the other', () => {
		const shards = tile(240, 100, 20, seededRandom('a'));
		const over = shards.filter((copies) => copies.length > 1);
		expect(over.length).toBeGreaterThan(0);
		for (const [one = [], other = []] of over) {
			const shift = (other[0]?.[0] ?? 0) - (one[0]?.[0] ?? 0);
			expect(shift).toBeCloseTo(240);
		}
	});
});

test('a path starts absolutely and goes on by steps, without corners that rounding made equal', () => {
	expect(
		pathOf([
			[10, 10],
			[20.1, 10],
			[20.2, 10.1],
			[20, 5],
		]),
	).toBe('M10 10l10 0 0-5z');
	expect(
		pathOf([
			[1, 1],
			[1.1, 1],
			[1, 1.1],
		]),
	).toBe('');
});
