import { expect, test } from 'vitest';
import { agreement } from '../../../../src/search/suggest/agreement.ts';
import { markedWords, spelledWords } from '../../../../src/search/text/fold.ts';

const agreementOf = (typed: string, name: string) => agreement(markedWords(typed), spelledWords(name));

test.each([
	['duong', 'Con đường', 'no marks tell nothing'],
	['đường', 'Con Đường', 'the whole word'],
	['đườ', 'Con đường', 'its beginning'],
	['đường'.normalize('NFD'), 'Con đường', 'another form of the same text'],
	['ðường', 'Con đường', 'a look-alike of đ'],
	['hoà', 'Thuận Hòa', 'a tone set elsewhere'],
])('%s is exactly as in %s: %s', (typed, name) => expect(agreementOf(typed, name)).toBe('exact'));

test.each([
	['đuo', 'Con đường', 'marks are still missing'],
	['đươ', 'Con đường', 'the tone is still missing'],
	['dường', 'Con đường', 'the stroke of đ is still missing'],
	['hoà', 'Hoàng cung', 'the tone will move on'],
	['lý', 'Lí thuyết', 'y for i'],
	['con đuong', 'Con đường', 'one of two words'],
])('%s may become a word of %s: %s', (typed, name) => expect(agreementOf(typed, name)).toBe('open'));

test.each([
	['đường', 'Dương Nỗ', 'đ is not d'],
	['dường', 'Dương Nỗ', 'it has no tone'],
	['má', 'Mà', 'another tone'],
	['ô', 'Ơn', 'another letter'],
	['con đường', 'Con dương', 'one of two words'],
])('%s is no beginning in %s: %s', (typed, name) => expect(agreementOf(typed, name)).toBe('other'));
