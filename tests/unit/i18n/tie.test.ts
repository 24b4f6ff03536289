import { describe, expect, test } from 'vitest';
import { tie } from '../../../src/i18n/tie.ts';
import { untied } from '../../../src/i18n/untied.ts';

const COMPOUNDS = ['bảo tàng', 'văn hóa', 'văn hóa đọc', 'Việt Nam', 'thành phố'];
/** With `_` for the space that keeps a line whole, and `~` for the joiner. */
const seen = (text: string, compounds = COMPOUNDS) =>
	tie(text, compounds).replaceAll('\u00a0', '_').replaceAll('\u2060', '~');

describe('a title', () => {
	test('keeps the compounds of the list on one line, however they are capitalised', () => {
		expect(seen('Bảo tàng Lịch sử thành phố Huế')).toBe('Bảo_tàng Lịch sử thành_phố Huế');
		expect(seen('BẢO TÀNG')).toBe('BẢO_TÀNG');
	});
	test('is tied by the longest compound that fits', () => {
		expect(seen('Ngày Sách và Văn hóa đọc Việt Nam')).toBe('Ngày Sách và Văn_hóa_đọc Việt_Nam');
	});
	test('is tied at whole words only', () => {
		expect(seen('văn hóan, xbảo tàng')).toBe('văn hóan, xbảo tàng');
	});
	test('keeps ranges of figures whole', () => {
		expect(seen('Giai đoạn 2026–2030, 07:30–09:00')).toBe('Giai đoạn 2026–~2030, 07:30–~09:00');
	});
	test('of a city without a list stays as it is', () => {
		expect(seen('Bảo tàng Việt Nam', [])).toBe('Bảo tàng Việt Nam');
		expect(seen('')).toBe('');
	});
	test('is what it was when a script reads it from the page', () => {
		const title = 'Văn hóa đọc 2026–2030, Việt Nam';
		expect(untied(tie(title, COMPOUNDS))).toBe(title);
	});
	test('is the same when tied again', () => {
		const once = tie('Bảo tàng thành phố', COMPOUNDS);
		expect(tie(once, COMPOUNDS)).toBe(once);
	});
});
