import { expect, test } from 'vitest';
import { folded } from '../../../../src/site/parts/folded.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test('a list that is hardly longer than meant is shown whole: nobody opens a fold for a few', () => {
	expect(folded(upTo(12), 8)).toEqual({ shown: upTo(12), rest: [] });
	expect(folded([], 8)).toEqual({ shown: [], rest: [] });
});

test('of a longer one the rest is folded away, and nothing is lost', () => {
	const { shown, rest } = folded(upTo(13), 8);
	expect(shown).toEqual(upTo(8));
	expect([...shown, ...rest]).toEqual(upTo(13));
});
