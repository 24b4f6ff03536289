import { expect, test } from 'vitest';
import { inUnicode } from '../../../../src/reader/sheets/old-letters.ts';

/** Every vowel with every tone, as the fonts of the nineties wrote it. */
const VOWELS = ['a ă â e ê i o ô ơ u ư y'].join('').split(' ');
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const all = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');

test('TCVN 5712 (VN3), by .Vn fonts', () => {
	const written =
		'a\u00b5\u00b6\u00b7\u00b8\u00b9 \u00a8\u00bb\u00bc\u00bd\u00be\u00c6 \u00a9\u00c7\u00c8\u00c9\u00ca\u00cb e\u00cc\u00ce\u00cf\u00d0\u00d1 \u00aa\u00d2\u00d3\u00d4\u00d5\u00d6 i\u00d7\u00d8\u00dc\u00dd\u00de ' +
		'o\u00df\u00e1\u00e2\u00e3\u00e4 \u00ab\u00e5\u00e6\u00e7\u00e8\u00e9 \u00ac\u00ea\u00eb\u00ec\u00ed\u00ee u\u00ef\u00f1\u00f2\u00f3\u00f4 \u00ad\u00f5\u00f6\u00f7\u00f8\u00f9 y\u00fa\u00fb\u00fc\u00fd\u00fe';
	expect(inUnicode(written.replaceAll(' ', ''), '.VnTime')).toBe(all);
	expect(inUnicode('Th\u00ad vi\u00d6n \u00ae\u00e4c s\u00b8ch', '.VnArial')).toBe('Thư viện đọc sách');
	expect(inUnicode('th\u00ad vi\u00d6n \u00ae\u00e4c s\u00b8ch', '.VnTimeH')).toBe('THƯ VIỆN ĐỌC SÁCH');
});

test('VNI, by VNI fonts', () => {
	const written =
		'a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò ' +
		'o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î';
	expect(inUnicode(written.replaceAll(' ', ''), 'VNI-Times')).toBe(all);
	expect(inUnicode('Thö vieän ñoïc saùch', 'VNI-Times')).toBe('Thư viện đọc sách');
	expect(inUnicode('THÖ VIEÄN ÑOÏC SAÙCH', 'VNI-Helve')).toBe('THƯ VIỆN ĐỌC SÁCH');
});

test('letters of today stay', () => {
	expect(inUnicode('Thư viện, où ça', 'Times New Roman')).toBe('Thư viện, où ça');
});
