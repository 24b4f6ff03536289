import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	MOST_SUGGESTIONS,
	makeSuggest,
	type SuggestionFile,
} from '../../../../src/search/suggest/suggest.ts';
import { fold, foldedWords } from '../../../../src/search/text/fold.ts';

const file: SuggestionFile = {
	places: [
		['Thư viện Tổng hợp thành phố Huế', 'Huế City General Library', 'TVTH Huế'],
		['Thư viện Trường Đại học Kinh tế', 'University of Economics Library'],
		['Viện Pháp tại Huế'],
		['Bảo tàng Mỹ thuật'],
		['Dương Nỗ'],
	],
	wards: [['Phường Vỹ Dạ', 'Vỹ Dạ', 'Phường Xuân Phú'], ['Phường Thuận Hóa']],
	days: [['Ngày Di sản văn hóa Việt Nam']],
	topics: [['Di sản văn hóa', 'Đại Nội']],
	audiences: [['Thiếu nhi']],
	programmes: [['Vẽ con đường em đi học'], ['Thiếu nhi đọc sách'], ['Quyển sách tôi yêu']],
	resources: [['Thư viện số']],
	stories: [],
	events: [['Đêm thơ ở thư viện'], ['Đọc sách cùng thiếu nhi'], ['Duong Thu Huong']],
};
const suggest = makeSuggest(file);
const texts = (typed: string) => suggest(typed).list.map(({ text }) => text);

describe('suggestions', () => {
	test('begin with what was typed, without marks and with the last word unfinished', () => {
		expect(texts('thu vien t')[0]).toBe('Thư viện Tổng hợp thành phố Huế');
		expect(texts('dai n')).toEqual(['Di sản văn hóa']);
	});
	test('also find words that stand later in a name, below names that begin so', () => {
		expect(texts('thư viện')).toEqual([
			'Thư viện Tổng hợp thành phố Huế',
			'Thư viện Trường Đại học Kinh tế',
			'Thư viện số',
			'Đêm thơ ở thư viện',
		]);
	});
	test('find words in another order, last of all', () => {
		expect(texts('sach thieu nhi')).toEqual(['Thiếu nhi đọc sách', 'Đọc sách cùng thiếu nhi']);
		expect(texts('huế thư viện')).toEqual(['Thư viện Tổng hợp thành phố Huế']);
	});
	test('have the exact spelling above others that fold alike', () => {
		expect(texts('đường')).toEqual(['Vẽ con đường em đi học', 'Dương Nỗ', 'Duong Thu Huong']);
		expect(texts('dương')).toEqual(['Dương Nỗ', 'Vẽ con đường em đi học', 'Duong Thu Huong']);
	});
	test('have the whole name first, then places before programmes, and those before events', () => {
		expect(texts('thiếu nhi')).toEqual(['Thiếu nhi', 'Thiếu nhi đọc sách', 'Đọc sách cùng thiếu nhi']);
	});
	test('take y and i for one where they are one sound, and only there', () => {
		expect(texts('vĩ dạ')).toEqual(['Phường Vỹ Dạ']);
		expect(texts('mi thuat')).toEqual(['Bảo tàng Mỹ thuật']);
		expect(texts('vy')).toEqual(['Phường Vỹ Dạ']);
		expect(texts('quy')).toEqual(['Quyển sách tôi yêu']);
	});
	test('take both ways to set a tone for one', () => {
		expect(texts('thuận hoá')).toEqual(['Phường Thuận Hóa']);
	});
	test('name the other name that was typed, where the one shown does not hold it', () => {
		expect(suggest('xuan phu').list).toEqual([
			{ type: 'wards', text: 'Phường Vỹ Dạ', alias: 'Phường Xuân Phú' },
		]);
		expect(suggest('general').list[0]?.alias).toBe('Huế City General Library');
		expect(suggest('vỹ dạ').list).toEqual([{ type: 'wards', text: 'Phường Vỹ Dạ' }]);
	});
	test.each([
		['thuw vieenj t', 'thư viện t'],
		['ba3o ta2ng', 'bảo tàng'],
		['bt', 'bảo tàng'],
	])('read %s as %s, which nothing begins with as typed', (typed, read) => {
		expect(suggest(typed).typed).toBe(read);
		expect(texts(typed)).toEqual(texts(read));
	});
	test('stay with the text as typed while it suggests something', () => {
		expect(suggest('tvth')).toMatchObject({ typed: 'tvth', list: [{ alias: 'TVTH Huế' }] });
	});
	test('are none for nothing, and for what nothing begins with', () => {
		for (const typed of ['', '   ', '?!', '🙂', 'xyzzy', '<script>']) expect(texts(typed)).toEqual([]);
	});
	test('are at most as many as are of use', () => {
		const many = makeSuggest({ events: Array.from({ length: 50 }, (_, at) => [`Lớp ${at}`]) });
		expect(many('lop').list).toHaveLength(MOST_SUGGESTIONS);
	});
});

const word = fc.constantFrom(...'thư viện Vỹ dạ đường dương hoà quý Quyển sách Mỹ nội a má ma ly'.split(' '));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const anyFile = fc.record({
	places: fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
	events: fc.array(fc.array(name, { minLength: 1, maxLength: 1 }), { maxLength: 8 }),
});
const typing = fc.oneof(
	name.chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
	fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('whatever is typed', () => {
	test('every suggestion shows a name of which each word typed begins a word, folded', () => {
		/** With and without i for a lone y: either may be what was meant. */
		const waysOf = (text: string) => [foldedWords(text), fold(text).match(/[\p{L}\p{N}]+/gu) ?? []];
		fc.assert(
			fc.property(anyFile, typing, (names, text) => {
				const { list, typed } = makeSuggest(names)(text);
				const [folded = [], plain = []] = waysOf(typed);
				for (const { text: shown, alias = shown } of list)
					for (const [at, word] of folded.entries())
						expect(
							waysOf(alias)
								.flat()
								.some((held) => held.startsWith(word) || held.startsWith(plain[at] ?? word)),
						).toBe(true);
			}),
		);
	});
	test('the same file and text give the same list, without repeats of one thing', () => {
		fc.assert(
			fc.property(anyFile, typing, (names, text) => {
				const answer = makeSuggest(names);
				expect(answer(text)).toEqual(answer(text));
				expect(makeSuggest(names)(text)).toEqual(answer(text));
			}),
		);
	});
});
