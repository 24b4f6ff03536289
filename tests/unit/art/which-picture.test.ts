import { describe, expect, test } from 'vitest';
import { type Pictured, pictures, samePicture } from '../../../src/art/which-picture.ts';

const many = (count: number, record: (at: number) => Partial<Pictured>): Pictured[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `record-${at}`,
		family: 'museum',
		motifs: [],
		...record(at),
	}));

/** How far back the same picture was shown, the nearest of all. */
function nearest(list: readonly Pictured[]): number {
	const shown = pictures(list);
	const distances = shown.map(
		(one, at) => at - shown.slice(0, at).findLastIndex((other) => samePicture(one, other)),
	);
	return Math.min(...distances.filter((distance, at) => distance <= at), Number.POSITIVE_INFINITY);
}

describe('the pictures of a list', () => {
	test('a record takes the motif of its first topic', () => {
		const [one] = pictures([{ id: 'a', family: 'library', motifs: [['film'], ['leaf']] }]);
		expect(one?.motif).toBe('film');
	});

	test('a record whose topics name no motif takes that of its family', () => {
		expect(pictures([{ id: 'a', family: 'heritage', motifs: [] }])[0]?.motif).toBe('roof');
		expect(pictures([{ id: 'a', family: 'library', motifs: [[], []] }])[0]?.motif).toBe('book');
	});

	test('of two alike the second takes the other arrangement, the third the next topic', () => {
		const motifs = [['brush'], ['urn']] as const;
		const shown = pictures(many(3, () => ({ motifs })));
		expect(shown.map(({ motif }) => motif)).toEqual(['brush', 'brush', 'urn']);
		expect(shown[0]?.composition).not.toBe(shown[1]?.composition);
	});

	test('neighbours differ even where all have one topic and one family', () => {
		expect(nearest(many(30, () => ({})))).toBeGreaterThanOrEqual(2);
		expect(nearest(many(30, () => ({ motifs: [['urn']] })))).toBeGreaterThanOrEqual(2);
	});

	test('with two topics, four cards beside one another are four pictures', () => {
		expect(nearest(many(60, () => ({ motifs: [['book'], ['film']] })))).toBeGreaterThanOrEqual(4);
	});

	test('a topic of several motifs shows each of them', () => {
		const shown = pictures(many(40, () => ({ motifs: [['lantern', 'drum', 'kite']] })));
		expect(new Set(shown.map(({ motif }) => motif))).toEqual(new Set(['lantern', 'drum', 'kite']));
	});

	test('the same list has the same pictures', () => {
		const list = many(20, (at) => ({ motifs: at % 2 ? [['book']] : [['moon'], ['leaf']] }));
		expect(pictures(list)).toEqual(pictures(list));
	});
});
