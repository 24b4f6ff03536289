import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../../../src/domain/map/distance.ts';

const position = fc.record({
	lat: fc.double({ min: -90, max: 90, noNaN: true }),
	lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance between two positions', () => {
	it('is nothing from a place to itself', () =>
		expect(distanceBetween({ lat: 16.46, lng: 107.59 }, { lat: 16.46, lng: 107.59 })).toBe(0));
	it('of one degree of latitude is 111 km', () =>
		expect(distanceBetween({ lat: 16, lng: 107 }, { lat: 17, lng: 107 })).toBeCloseTo(111_195, 0));
	it('of a degree of longitude shrinks towards the pole', () =>
		expect(distanceBetween({ lat: 60, lng: 107 }, { lat: 60, lng: 108 })).toBeCloseTo(55_597, 0));
	it('crosses the date line the short way', () =>
		expect(distanceBetween({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })).toBeCloseTo(111_195, 0));
	it('is the same both ways, never negative, never more than half round the earth', () =>
		fc.assert(
			fc.property(position, position, (a, b) => {
				const metres = distanceBetween(a, b);
				expect(metres).toBeGreaterThanOrEqual(0);
				expect(metres).toBeLessThanOrEqual(Math.PI * 6_371_008.8 + 1);
				expect(distanceBetween(b, a)).toBeCloseTo(metres, 3);
			}),
		));
});
