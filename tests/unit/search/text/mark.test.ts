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
	test('only the last word of a query may be a beginning, and not where it stands whole', () => {
		expect(shown('Thuyền viên thư viện', 'thu vien')).toBe('Thuyền [viên thư viện]');
		expect(shown('Thư viện, thuyền', 'vien thu')).toBe('[Thư viện], thuyền');
		expect(shown('Thuyền ra thư viện', 'vien thuy')).toBe('[Thuyền] ra thư [viện]');
	});
	test('marks stay apart across punctuation', () => {
		expect(shown('Huế, Huế', 'hue')).toBe('[Huế], [Huế]');
	});
	test('signs of regular expressions and markup are plain text', () => {
		expect(shown('a.b <b>', '.* <b> (')).toBe('a.[b] <[b]>');
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
