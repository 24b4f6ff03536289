import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '../../../../src/search/text/mark.ts';

const shown = (text: string, query: string) =>
	markWords(text, query)
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

describe('marking', () => {
	test('marks matches in their own spelling', () => {
		expect(shown('Bảo tàng Lịch sử', 'bao tang')).toBe('[Bảo tàng] Lịch sử');
		expect(shown('Phường Vỹ Dạ', 'vi da')).toBe('Phường [Vỹ Dạ]');
	});
	test('a word is marked from its beginning only', () => {
		expect(shown('Thư viện, kỳ thú', 'thu')).toBe('[Thư] viện, kỳ [thú]');
		expect(shown('Bảo tàng', 'ang')).toBe('Bảo tàng');
	});
	test('only whole words are marked, of two letters or more, that say what is looked for', () => {
		expect(shown('Tài trụ sở bảo tàng', 'bao t')).toBe('Tài trụ sở bảo tàng');
		expect(shown('Cho bè bên bé', 'lop ve cho be')).toBe('[Cho bè] bên [bé]');
		expect(shown('Thuyền viên', 'thuy')).toBe('Thuyền viên');
	});
	test('a word typed with marks is marked only where it bears the same', () => {
		expect(shown('Cho bè bên bé', 'lớp vẽ cho bé')).toBe('Cho bè bên [bé]');
		expect(shown('Cảm hứng, cắm hoa', 'cắm hoa')).toBe('Cảm hứng, [cắm hoa]');
		expect(shown('Hoà bình', 'hòa bình')).toBe('[Hoà bình]');
	});
	test('marks stay apart across punctuation', () => {
		expect(shown('Huế, Huế', 'hue')).toBe('[Huế], [Huế]');
	});
	test('signs of regular expressions and markup are plain text', () => {
		expect(shown('a.bb <bb>', '.* <bb> (')).toBe('a.[bb] <[bb]>');
	});
	test('the pieces always join to the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.string({ maxLength: 20 }),
				(text, query) =>
					markWords(text, query)
						.map((piece) => piece.text)
						.join('') === text,
			),
		);
	});
});
