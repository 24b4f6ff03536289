import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fold,
	foldedWords,
	isLoneY,
	placeTones,
	sameLetters,
	spelledWords,
} from '../../../../src/search/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const vietnamese = fc.string({
	unit: fc.constantFrom(...'aàáảãạăâeêioôơuưyỳýỷỹỵđĐbcdghklmnpqrstvxÐð ,.-'),
	maxLength: 60,
});

describe('folding', () => {
	test('marks, đ and capitals go', () => {
		expect(fold('Đại Nội, Bảo tàng Mỹ thuật')).toBe('dai noi, bao tang my thuat');
	});
	test('the two look-alikes of Đ in government data fold like it', () => {
		expect(fold('Ðường Đường ðường')).toBe('duong duong duong');
	});
	test('both ways to set a tone fold alike', () => {
		expect(fold('hoà Thuỷ khoẻ')).toBe(fold('hòa Thủy khỏe'));
	});
	test('y stays unless the variant is asked for', () => {
		expect(fold('Vỹ Dạ')).toBe('vy da');
		expect(fold('Vỹ Dạ', { loneY: true })).toBe(fold('Vĩ Dạ', { loneY: true }));
	});
	test('it is idempotent, in both variants', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, vietnamese), fc.boolean(), (text, loneY) => {
				const once = fold(text, { loneY });
				expect(fold(once, { loneY })).toBe(once);
			}),
		);
	});
	test('composed and decomposed text fold alike', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, vietnamese), (text) => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text));
				expect(fold(text.normalize('NFC'))).toBe(fold(text));
			}),
		);
	});
});

describe('y and i', () => {
	test.each(['lý', 'Vỹ', 'mỹ', 'kỷ', 'quý', 'y', 'Ý', 'sỹ', 'thy'])('%s could be written with i', (word) => {
		expect(isLoneY(word)).toBe(true);
	});
	test.each(['thủy', 'tay', 'yêu', 'tuyên', 'library', 'Huy', 'nguyễn'])('%s could not', (word) => {
		expect(isLoneY(word)).toBe(false);
	});
});

describe('spelling', () => {
	test('a late tone moves forward only at the end of a syllable', () => {
		expect(placeTones('hoà, khoẻ, loè, uỷ ban, Thuỷ')).toBe('hòa, khỏe, lòe, ủy ban, Thủy');
		expect(placeTones('hoàn toàn, quý, quà, khoảng')).toBe('hoàn toàn, quý, quà, khoảng');
	});
	test('words keep their marks and lose case and punctuation', () => {
		expect(spelledWords('“Thuỷ Xuân”, GD&ÐT 23/11')).toEqual(['thủy', 'xuân', 'gd', 'đt', '23', '11']);
	});
	test('folded words compare across marks, tones, y and i', () => {
		expect(foldedWords('Địa lý, Vỹ Dạ')).toEqual(foldedWords('dia li vi da'));
	});
	test('only punctuation, or nothing, has no words', () => {
		expect(foldedWords('… ?! 🎉')).toEqual([]);
		expect(spelledWords('')).toEqual([]);
	});
	test('decomposed text is composed', () => {
		expect(sameLetters('Huế'.normalize('NFD'))).toBe('Huế');
	});
});
