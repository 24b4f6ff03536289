import { describe, expect, it } from 'vitest';
import { clashes, type Held } from '../../../../src/rules/kit/clashes.ts';

const held = (id: string, start: string, end: string, place = 'p'): Held => ({
	id,
	place,
	start: `2026-12-01T${start}`,
	end: `2026-12-01T${end}`,
});
const none = () => false;
const pairs = (...all: Held[]) =>
	[...clashes(all, none)].flatMap(([id, others]) =>
		[...others].map(([other, { count }]) => [other, id, count]),
	);

describe('two sessions in one place', () => {
	it.each([
		['one within the other', '08:00', '12:00', '09:00', '10:00', true],
		['one reaching into the other', '08:00', '10:00', '09:59', '11:00', true],
		['the same hours', '08:00', '10:00', '08:00', '10:00', true],
		['back to back', '08:00', '10:00', '10:00', '11:00', false],
		['apart', '08:00', '10:00', '14:00', '15:00', false],
		['one of unknown end within the other', '08:00', '10:00', '09:00', '09:00', true],
		['one of unknown end before the other', '08:00', '08:00', '09:00', '10:00', false],
		['both of unknown end, begun together', '08:00', '08:00', '08:00', '08:00', true],
	])('%s', (_, start, end, start2, end2, clash) => {
		const expected = clash ? [['a', 'b', 1]] : [];
		expect(pairs(held('a', start, end), held('b', start2, end2))).toEqual(expected);
		expect(pairs(held('b', start2, end2), held('a', start, end)), 'whichever comes first').toEqual(expected);
	});
	it('but not in two places', () =>
		expect(pairs(held('a', '08:00', '10:00', 'p'), held('b', '08:00', '10:00', 'q'))).toEqual([]));
	it('of one record count as well', () =>
		expect(pairs(held('a', '08:00', '10:00'), held('a', '09:00', '11:00'))).toEqual([['a', 'a', 1]]));
});

describe('many sessions', () => {
	it('are counted by pair of records, at the later id, with the first of them', () => {
		const found = clashes(
			[
				held('b', '14:00', '15:00'),
				held('b', '08:00', '09:00'),
				held('a', '08:30', '09:30'),
				held('a', '14:30', '16:00'),
			],
			none,
		);
		expect(found.get('a')).toBeUndefined();
		expect(found.get('b')?.get('a')).toMatchObject({ count: 2, first: { start: '2026-12-01T08:30' } });
	});
	it('of one family may share the place', () =>
		expect(clashes([held('a', '08:00', '10:00'), held('b', '09:00', '11:00')], () => true).size).toBe(0));
	it('all at once are a fair: each meets a few, and the time stays in proportion', () => {
		const fair = Array.from({ length: 5000 }, (_, i) => held(`e${i}`, '08:00', '18:00'));
		const found = clashes(fair, none);
		const met = [...found.values()].map((others) => others.size);
		expect(Math.max(...met)).toBeLessThanOrEqual(60);
	});
});
