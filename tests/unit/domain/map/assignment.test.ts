import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../src/domain/map/assignment.ts';

/** The least sum there is, by trying every way. */
function least(costs: readonly (readonly number[])[], taken: readonly number[] = []): number {
	const [row, ...rest] = costs;
	if (!row) return 0;
	return Math.min(
		...row.flatMap((cost, column) =>
			taken.includes(column) ? [] : [cost + least(rest, [...taken, column])],
		),
	);
}
const sum = (costs: readonly (readonly number[])[], columns: readonly number[]) =>
	columns.reduce((total, column, row) => total + (costs[row]?.[column] ?? Number.NaN), 0);

const matrix = fc
	.record({ rows: fc.integer({ min: 1, max: 5 }), more: fc.integer({ min: 0, max: 2 }) })
	.chain(({ rows, more }) =>
		fc.array(
			fc.array(fc.integer({ min: -50, max: 50 }), { minLength: rows + more, maxLength: rows + more }),
			{
				minLength: rows,
				maxLength: rows,
			},
		),
	);

describe('an assignment', () => {
	test('of nobody is empty', () => expect(assign([])).toEqual([]));

	test('gives one row the cheapest column', () => expect(assign([[3, 1, 2]])).toEqual([1]));

	test('lets a row give way where that costs less in all', () =>
		expect(
			assign([
				[1, 2],
				[1, 9],
			]),
		).toEqual([1, 0]));

	test('refuses more rows than columns', () => expect(() => assign([[1], [2]])).toThrow(RangeError));

	test('gives every row a column of its own, and no other way costs less', () => {
		fc.assert(
			fc.property(matrix, (costs) => {
				const columns = assign(costs);
				expect(new Set(columns).size).toBe(costs.length);
				expect(sum(costs, columns)).toBe(least(costs));
			}),
		);
	});
});
