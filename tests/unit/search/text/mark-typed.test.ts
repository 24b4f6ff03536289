import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markTyped } from '../../../../src/search/text/mark-typed.ts';

/** The text with what is marked in brackets. */
const marked = (text: string, typed: string) =>
	markTyped(text, typed)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

describe('marking what has been typed', () => {
	test.each([
		['Đại Nội Huế', 'dai n', '[Đại] [N]ội Huế'],
		['Thư viện Tổng hợp thành phố', 'thu vien t', '[Thư] [viện] [T]ổng hợp [t]hành phố'],
		['Phường Vỹ Dạ', 'vi d', 'Phường [Vỹ] [D]ạ'],
		['Quyển sách', 'quy', '[Quy]ển sách'],
		['Thủy Biều', 'thuỷ', '[Thủy] Biều'],
		['Ngày hội 23/11', '23/1', 'Ngày hội [23]/[1]1'],
		['Bảo tàng', '', 'Bảo tàng'],
		['Bảo tàng', 'b'.normalize('NFD'), '[B]ảo tàng'],
	])('%s, typed %s: %s', (text, typed, shown) => expect(marked(text, typed)).toBe(shown));

	test('marks whole letters in text that is not composed', () => {
		expect(marked('Đại Nội'.normalize('NFD'), 'dai n')).toBe('[Đại] [N]ội');
	});
	test('the pieces join to the text, whatever it is and whatever was typed', () => {
		const text = fc.string({ unit: 'binary', maxLength: 40 });
		fc.assert(
			fc.property(text, text, (shown, typed) => {
				const pieces = markTyped(shown, typed);
				expect(pieces.map((piece) => piece.text).join('')).toBe(shown.normalize('NFC'));
			}),
		);
	});
});
