import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROWING_KEYS } from '../../../../src/search/query/narrowing.ts';
import { formatQuestion, parseQuestion } from '../../../../src/site/search/use-address.ts';

describe('a question in an address', () => {
	it('is read as it was written', () =>
		fc.assert(
			fc.property(
				fc.record({
					query: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed()),
					past: fc.boolean(),
					byDate: fc.boolean(),
					narrowing: fc.dictionary(
						fc.constantFrom(...NARROWING_KEYS.filter((key) => key !== 'kieu')),
						fc
							.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 3 })
							.map((values) => values.sort()),
					),
				}),
				(question) => {
					const read = parseQuestion(formatQuestion(question));
					expect({ ...read, narrowing: { ...read.narrowing } }).toEqual({
						...question,
						narrowing: { ...question.narrowing },
					});
				},
			),
		));
	it('keeps what else stands in the address, and nothing of the question before', () =>
		expect(
			formatQuestion(
				{ query: 'sách', past: false, byDate: false, narrowing: {} },
				'?utm=1&q=b%E1%BA%A3o&phi=mien-phi&qua=1&sap-xep=ngay',
			),
		).toBe('?utm=1&q=s%C3%A1ch'));
	it('is cut where nobody types so much', () =>
		expect(parseQuestion(`?q=${'x'.repeat(5000)}`).query).toHaveLength(200));
});
