import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, sameLetters } from '../../../../src/search/text/fold.ts';
import { decode, encode, searchable, searchableSoFar } from '../../../../src/search/text/pagefind-text.ts';

/** What Pagefind 1.6 does to words before it compares them. */
const pagefindFold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
/** Closes every word. */
const END = '\u02D1';

describe('text for Pagefind', () => {
	test('đ and a lone y become a letter and a mark', () => {
		expect(encode('Đường')).toBe(`D\u0335ường${END}`);
		expect(encode('Vỹ')).toBe(`V\u0129\u0336${END}`);
		expect(encode('thủy')).toBe(`thủy${END}`);
	});
	test('what people type without marks meets it', () => {
		expect(pagefindFold(searchable('Đại Nội'))).toBe(pagefindFold(searchable('dai noi')));
		expect(pagefindFold(searchable('Vỹ Dạ'))).toBe(pagefindFold(searchable('vi da')));
		expect(pagefindFold(searchable('Ðịa lý'))).toBe(pagefindFold(searchable('dia li')));
	});
	test('different spellings stay different, so that the exact one can rank higher', () => {
		expect(searchable('đường')).not.toBe(searchable('dường'));
		expect(searchable('lý')).not.toBe(searchable('lí'));
	});
	test('the two ways to set a tone are one spelling', () => {
		expect(searchable('Hoà Bình, Thuỷ')).toBe(searchable('hòa bình thủy'));
	});
	test('composed and decomposed text are one spelling', () => {
		expect(searchable('Bảo tàng Mỹ'.normalize('NFD'))).toBe(searchable('bảo tàng mỹ'));
	});
	test('punctuation only separates', () => {
		expect(searchable('<script>23/11</script> GD&ĐT')).toBe(
			['script', '23', '11', 'script', 'gd', 'd\u0335t'].map((word) => word + END).join(' '),
		);
	});
	test('a whole word begins no other word; the last word of what is still typed may', () => {
		expect(searchable('viện').startsWith(searchable('vi'))).toBe(false);
		expect(searchable('thư viện').startsWith(searchableSoFar('thư vi'))).toBe(true);
		expect(searchableSoFar('')).toBe('');
	});
	test('nothing is lost on the way there and back', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.string({ unit: fc.constantFrom(...'aàyỳýỷỹỵYÝĐđÐðlmtvqu ,.-'), maxLength: 40 }),
		);
		fc.assert(
			fc.property(
				text.filter((t) => !/[\u0335\u0336\u02D1]/.test(t)),
				(t) => decode(encode(t)) === sameLetters(t),
			),
		);
	});
	test('Pagefind’s own folding of it is ours, y written i', () => {
		const syllables = fc.string({
			unit: fc.constantFrom(...'aàảãăâeêioôơuưyỳỹđbcdghklmnpqrstvx '),
			maxLength: 40,
		});
		fc.assert(
			fc.property(syllables, (text) => {
				const words = fold(text, { loneY: true }).split(' ').filter(Boolean).join(' ');
				expect(pagefindFold(searchable(text)).replaceAll(END, '')).toBe(words);
			}),
		);
	});
});
