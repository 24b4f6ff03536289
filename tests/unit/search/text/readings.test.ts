import { describe, expect, test } from 'vitest';
import { expandAbbreviations } from '../../../../src/search/text/abbreviations.ts';
import { subjectWords } from '../../../../src/search/text/filler.ts';
import { otherReadings } from '../../../../src/search/text/readings.ts';
import { isNear, makeSpeller, vocabularyOf } from '../../../../src/search/text/spelling.ts';

describe('short forms', () => {
	test.each([
		['bt lich su', 'bảo tàng lich su'],
		['TV TP. Huế', 'thư viện thành phố Huế'],
		['P.Vỹ Dạ', 'phường Vỹ Dạ'],
		['GD&ĐT', 'giáo dục đào tạo'],
		['tthtcđ', 'trung tâm học tập cộng đồng'],
		['TTHTCD', 'trung tâm học tập cộng đồng'],
	])('%s → %s', (short, long) => expect(expandAbbreviations(short)).toBe(long));
	test('words that only begin like one stay', () => expect(expandAbbreviations('tvân bts')).toBeUndefined());
});

describe('what a question asks for', () => {
	test.each([
		['ca huế ở đâu', 'ca huế'],
		['làm thẻ thư viện ở đâu', 'làm thẻ thư viện'],
		['where can I read books', 'read books'],
		['ở đâu', 'ở đâu'],
	])('%s → %s', (query, subject) => expect(subjectWords(query).join(' ')).toBe(subject));
	test('a word spelled with marks is no filler of another spelling', () =>
		expect(subjectWords('chợ nổi')).toEqual(['chợ', 'nổi']));
});

describe('other readings', () => {
	test('short forms before input methods, none twice, never the query itself', () => {
		expect(otherReadings('bt my thuat')).toEqual([{ how: 'abbreviation', text: 'bảo tàng my thuat' }]);
		expect(otherReadings('thuw vieenj').map(({ how }) => how)).toEqual(['telex']);
		expect(otherReadings('bảo tàng')).toEqual([]);
	});
});

describe('spelling help', () => {
	const speller = makeSpeller(
		vocabularyOf(['Tết Trung thu', 'Thư viện Tổng hợp', 'Bảo tàng Mỹ thuật', 'Nhà Thiếu nhi', 'Thuận Hóa']),
	);
	test.each([
		['trung thuu', 'trung thu'],
		['bao tnag', 'bao tàng'],
		['thu vein tong hop', 'thu viện tong hop'],
		['nha thieunhi', 'nha thiếu nhi'],
	])('%s → %s', (typed, meant) => expect(speller.correct(typed)).toBe(meant));
	test.each(['bảo tàng', 'xqzwvk', 'ab', '2026', ''])('"%s" stays', (text) =>
		expect(speller.correct(text)).toBeUndefined(),
	);
	test('a word that some text holds is no slip; of the names it may still be the neighbour', () => {
		const words = { current: [['truc', 'chi'], ['truoc'], ['truoc', '2026']], past: [['cu']] };
		const other = makeSpeller(vocabularyOf(['Trúc chỉ'], words));
		expect(other.correct('trước')).toBeUndefined();
		expect(other.nearestNames('trước chỉ')).toBe('trúc chỉ');
		expect(other.nearestNames('trúc')).toBeUndefined();
		expect(['trước', 'TRUC', 'zèng'].map(other.holders)).toEqual([2, 1, 0]);
		expect([other.holdsAll('trước trúc'), other.holdsAll('trước zèng')]).toEqual([true, false]);
		const withPast = makeSpeller(vocabularyOf(['Trúc chỉ'], words), true);
		expect([other.holders('cũ'), withPast.holders('cũ')]).toEqual([0, 1]);
	});
	test('a word that only leads to a topic is held, but no record says it; it is no slip either', () => {
		const words = {
			current: [['lop', 'vo', 'yoga'], ['vo']],
			past: [['yoga']],
			own: [['lop', 'vo'], ['vo']],
		};
		const other = makeSpeller(vocabularyOf(['Lớp võ'], words));
		expect([other.holdsAll('lớp võ'), other.holdsAll('lớp yoga')]).toEqual([true, false]);
		expect([other.holders('yoga'), other.correct('lớp yoga')]).toEqual([1, undefined]);
		const withPast = makeSpeller(vocabularyOf(['Lớp võ'], words), true);
		expect([withPast.holdsAll('lớp yoga'), withPast.holders('yoga')]).toEqual([true, 2]);
	});
	test('near is one letter more, less, other, or two changed over', () => {
		expect(['tag', 'tanng', 'tong', 'tnag'].every((word) => isNear(word, 'tang'))).toBe(true);
		expect(['tang', 'ta', 'gnat', 'tin'].some((word) => isNear(word, 'tang'))).toBe(false);
	});
	test('the vocabulary does not depend on the order of names, and keeps the commoner spelling', () => {
		const names = ['Hòa Châu', 'hóa học', 'Hóa Châu', 'hóa thạch'];
		expect(vocabularyOf(names)).toEqual(vocabularyOf([...names].reverse()));
		expect(vocabularyOf(names).words).toContain('hóa');
		expect(vocabularyOf(names).words).not.toContain('hòa');
	});
});
