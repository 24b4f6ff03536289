import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, stringify } from 'yaml';
import { offsetWithin } from '../../../../src/reader/text/within-scalar.ts';

/** The value of key `b` in the file, and what stands in the file at the place of each `X` of that value. */
function found(file: string): (string | undefined)[] {
	const node = parseDocument(file).getIn(['a', 'b'], true);
	if (!isScalar(node)) throw new Error('b is no scalar');
	const value = String(node.value);
	return [...value.matchAll(/X/g)].map(({ index }) => file.slice(offsetWithin(file, node, index))[0]);
}

describe('a place inside a text is found in the file', () => {
	it.each([
		['literal block', 'a:\n  b: |\n    X one\n    two X\n\n    X\n'],
		[
			'literal block with a comment and lines indented further',
			'a:\n  b: |- # why\n      X\n        X one\n',
		],
		['literal block with an indent of its own', 'a:\n  b: |2-\n\n     X\n    y X\n'],
		['literal block that begins with empty lines', 'a:\n  b: |\n\n\n    X\n'],
		['literal block with Windows line ends', 'a:\r\n  b: |\r\n    one\r\n    X\r\n'],
		['folded block', 'a:\n  b: >\n    one\n    X two\n\n    X\n      X more\n    z X\n'],
		['double quotes', 'a:\n  b: "ế \\u1ebf \\U0001F600 X \\"X\\" \\n X"\n'],
		['double quotes over lines', 'a:\n  b: "one\n    X\n\n    X \\\n    X"\n'],
		['single quotes', "a:\n  b: 'it''s X\n    and X'\n"],
		['plain', 'a:\n  b: one X\n    and X\n'],
		['letters of two units', 'a:\n  b: 😀 X\n'],
	])('%s', (_, file) => {
		const letters = found(file);
		expect(letters.length).toBeGreaterThan(0);
		expect(new Set(letters)).toEqual(new Set(['X']));
	});

	it('however a text is written', () => {
		const text = fc
			.array(fc.constantFrom('X', 'a ', ' ', '\n', '\n\n', '"', "'", '\\', 'ế', '😀', ': ', '# ', '- '), {
				maxLength: 25,
			})
			.map((parts) => `x${parts.join('')}`);
		const style = fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN');
		fc.assert(
			fc.property(text, style, fc.integer({ min: 20, max: 60 }), (value, defaultStringType, lineWidth) => {
				const file = stringify({ a: { b: value } }, { defaultStringType, lineWidth });
				expect(new Set(found(file)).size).toBeLessThan(2);
				for (const letter of found(file)) expect(letter).toBe('X');
			}),
			{ numRuns: 500, seed: 15 },
		);
	});
});
