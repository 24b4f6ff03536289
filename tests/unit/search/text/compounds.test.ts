import { expect, test } from 'vitest';
import { isCompound, joinedWord, joinedWordsIn } from '../../../../src/search/text/compounds.ts';

const known = new Set(['đàn tranh', 'múa rối nước', 'múa rối'].map(joinedWord));

test('compounds are joined where their syllables stand side by side, as they are spelled', () => {
	expect(joinedWordsIn('Học đàn tranh, xem múa rối nước', known)).toEqual([
		'đàntranh',
		'múarối',
		'múarốinước',
	]);
	expect(joinedWordsIn('Đàn ông vẽ tranh; dân tranh luận', known)).toEqual([]);
	expect(joinedWordsIn('', known)).toEqual([]);
});
test('two and three syllables make a compound, one does not, nor do numbers', () => {
	expect(['vẽ', 'học vẽ', 'trò chơi xưa', 'trò chơi dân gian', 'cấp 1'].map(isCompound)).toEqual([
		false,
		true,
		true,
		false,
		false,
	]);
});
