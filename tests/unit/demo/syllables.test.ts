import { expect, it } from 'vitest';
import { shorten } from '../../../scripts/demo/prose.ts';
import { hash32, randomOf } from '../../../scripts/demo/random.ts';
import { properName, SYLLABLES } from '../../../scripts/demo/syllables.ts';

it('syllables are spelt by the rules: k, gh and ngh before i, e, ê, y and only there', () => {
	for (const syllable of SYLLABLES) {
		const bare = syllable.normalize('NFD').replace(/\p{M}/gu, '');
		expect(bare, syllable).not.toMatch(/^(c|g|ng)[eêy]|^(c|ng)i|^(k|gh|ngh)[aou]/);
	}
});

it('only sắc and nặng stand before a final stop', () => {
	for (const syllable of SYLLABLES) {
		if (/(?:p|t|c|ch)$/.test(syllable)) expect(syllable.normalize('NFD'), syllable).toMatch(/[\u0301\u0323]/);
	}
});

it('the tone stands where the names of places have it', () => {
	const toned = new Set(SYLLABLES);
	expect(['hòa', 'thùy', 'toàn', 'tiến', 'mường', 'ngài', 'quý'].filter((word) => !toned.has(word))).toEqual(
		[],
	);
	expect(['hoà', 'thuỳ', 'tòan', 'mừơng', 'qúy'].filter((word) => toned.has(word))).toEqual([]);
});

it('no syllable stands twice', () => expect(new Set(SYLLABLES).size).toBe(SYLLABLES.length));

it('a stream of numbers depends on the seed and its name only', () => {
	const draw = (seed: number, name: string) => Array.from({ length: 5 }, randomOf(seed, name).next);
	expect(draw(1, 'event/1')).toEqual(draw(1, 'event/1'));
	expect(draw(1, 'event/2')).not.toEqual(draw(1, 'event/1'));
	expect(draw(2, 'event/1')).not.toEqual(draw(1, 'event/1'));
	for (const number of draw(9, 'x')) expect(number >= 0 && number < 1).toBe(true);
});

it('numbers are the same on every machine', () => {
	expect(hash32('Huế')).toBe(74_767_541);
	expect(properName(randomOf(1, 'a'))).toBe('Râu Chan');
});

it('drawing from nothing fails', () => expect(() => randomOf(1, 'a').pick([])).toThrow(RangeError));

it('a text that is too long is cut at a word, without a dangling mark', () => {
	expect(shorten('một hai, ba', 11)).toBe('một hai, ba');
	expect(shorten('một hai, ba', 10)).toBe('một hai');
});
