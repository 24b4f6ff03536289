import { describe, expect, it } from 'vitest';
import { isBlank, strayCharacters, withoutStrays } from '../../../src/schemas/letters.ts';

const strays = (text: string) => Array.from(strayCharacters(text), ({ index, code }) => `${index} ${code}`);

describe('what no text may hold', () => {
	it.each([
		['half of a character', 'a\ud800b', '1 U+D800'],
		['the other half', '\udfffb', '0 U+DFFF'],
		['halves the wrong way round', '\udc00\ud83d', '0 U+DC00,1 U+D83D'],
		['a control', 'a\u0007', '1 U+0007'],
		['a control of the second kind', 'a\u0085b\u009b', '1 U+0085,3 U+009B'],
		['an Arabic letter mark', 'a\u061cb', '1 U+061C'],
		['a soft hyphen', 'a\u00adb', '1 U+00AD'],
		['an override of direction', 'a\u202eb', '1 U+202E'],
		['an isolate', '\u2067a', '0 U+2067'],
		['a separator of lines', 'a\u2028b', '1 U+2028'],
		['a blank that is none', 'a\u200bb', '1 U+200B'],
		['a word joiner', 'a\u2060b', '1 U+2060'],
		['an anchor of annotations', 'a\ufff9', '1 U+FFF9'],
		['a letter that was lost', 'a\ufffd', '1 U+FFFD'],
		['no character', 'a\uffff', '1 U+FFFF'],
		['no character within Arabic', 'a\ufdd0', '1 U+FDD0'],
		['no character at the end of a plane', 'a\u{1fffe}', '1 U+1FFFE'],
		['the last code point', '\u{10ffff}', '0 U+10FFFF'],
		['a tag', 'a\u{e0041}', '1 U+E0041'],
		['private use', 'a\ue000\u{f0000}', '1 U+E000,2 U+F0000'],
		['a code point without a meaning', 'a\u0378', '1 U+0378'],
		['a filler', 'a\u3164', '1 U+3164'],
		['a filler of half width', '\uffa0', '0 U+FFA0'],
		['fillers of syllables', '\u115f\u1160', '0 U+115F,1 U+1160'],
		['a mark that joins nothing', 'a\u034fb', '1 U+034F'],
		['a joiner in a Vietnamese word', 'thư\u200dviện', '3 U+200D'],
		['a non-joiner before a word', '\u200csách', '0 U+200C'],
		['a variation of a Latin letter', 'a\ufe0f', '1 U+FE0F'],
	])('%s', (_name, text, found) => expect(strays(text).join()).toBe(found));
});

describe('what text needs', () => {
	it.each([
		['Vietnamese, with its marks', 'Thư viện Tổng hợp – “đọc” sách, ngày 21/4…'],
		['marks typed apart, which another rule reports', 'e\u0301'],
		['tabs and line breaks', 'a\tb\r\nc'],
		['joined emoji', '👨‍👩‍👧 👩🏽‍🔬 🏳️‍🌈'],
		['emoji with a variation', '❤️ ☺︎ 1️⃣ ⚠️'],
		['flags', '🇻🇳'],
		['Hindi with joiners', 'क्‍ष क्‌ष'],
		['Persian with a non-joiner', 'می‌خواهم'],
		['Nôm beyond the first plane', '𡨸喃'],
		['a variation of a Han letter', '葛\u{e0100}'],
		['braille', '⠓⠥⠫⠀⠁'],
		['arrows and signs', '→ ✓ № ½'],
	])('%s', (_name, text) => expect(strays(text)).toEqual([]));
});

describe('blank', () => {
	it.each([' ', '\t\n', '\u00a0\u3000', '\u2800', '\u3164', '\u200d', '\u0301', '\ufe0f'])('%j is', (text) =>
		expect(isBlank(text)).toBe(true),
	);
	it.each(['a', '1', 'đ', '…', '字', '👍', '-', ' . '])('%j is not', (text) =>
		expect(isBlank(text)).toBe(false),
	);
});

it('shows strays by their code, and all on one line', () =>
	expect(withoutStrays('\u001b[2J a\r\n\u2028b\ud800')).toBe('<U+001B>[2J a b<U+D800>'));
