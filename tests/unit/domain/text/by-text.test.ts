import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byText } from '../../../../src/domain/text/by-text.ts';

const text = fc.string({ unit: 'binary' });

it('sorts as sort() does by itself: by code unit', () => {
	const sortsAlike = fc.property(fc.array(text), (texts) => {
		expect([...texts].sort(byText)).toEqual([...texts].sort());
	});
	fc.assert(sortsAlike);
});

it('says of two texts the opposite when they change places, and 0 of equal ones', () => {
	const isAnOrder = fc.property(text, text, (a, b) => {
		expect(byText(a, b) + byText(b, a)).toBe(0);
		expect(byText(a, a)).toBe(0);
	});
	fc.assert(isAnOrder);
});
