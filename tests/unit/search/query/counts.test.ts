import { expect, test } from 'vitest';
import { countsOf } from '../../../../src/search/query/counts.ts';
import type { FilterChoice, FilterCounts } from '../../../../src/search/query/pagefind.ts';

/** Records as Pagefind would count them: each bears one value of a few facets. */
const records: readonly Readonly<Record<string, string>>[] = [
	{ type: 'places', phi: 'mien-phi', 'phuong-xa': 'vy-da' },
	{ type: 'events', phi: 'mien-phi', 'phuong-xa': 'thuan-hoa' },
	{ type: 'events', phi: 'co-thu-phi', 'phuong-xa': 'vy-da' },
];
const asked: (FilterChoice | undefined)[] = [];
const answer = {
	async counts(filters: FilterChoice | undefined): Promise<FilterCounts> {
		asked.push(filters);
		const fitting = records.filter((record) =>
			Object.entries(filters ?? {}).every(([key, { any }]) => any.includes(record[key] ?? '')),
		);
		const counts: Record<string, Record<string, number>> = {};
		for (const record of fitting)
			for (const [key, value] of Object.entries(record)) {
				counts[key] ??= {};
				counts[key][value] = (counts[key][value] ?? 0) + 1;
			}
		return counts;
	},
};

test('without conditions every value is counted by one question', async () => {
	asked.length = 0;
	const counts = await countsOf(answer, {});
	expect(counts?.get('kieu')).toEqual(
		new Map([
			['dia-diem', 1],
			['su-kien', 2],
		]),
	);
	expect(counts?.get('phi')).toEqual(
		new Map([
			['mien-phi', 2],
			['co-thu-phi', 1],
		]),
	);
	expect(asked).toEqual([undefined]);
});

test('a further value of the same list is counted as if it were added, those of others as they are left', async () => {
	const counts = await countsOf(answer, { phi: ['mien-phi'] });
	// With "có thu phí" beside "miễn phí" there would be one more.
	expect(counts?.get('phi')).toEqual(
		new Map([
			['mien-phi', 2],
			['co-thu-phi', 1],
		]),
	);
	expect(counts?.get('kieu')).toEqual(
		new Map([
			['dia-diem', 1],
			['su-kien', 1],
		]),
	);
});

test('what two lists leave out is counted without the one or the other', async () => {
	const counts = await countsOf(answer, { kieu: ['su-kien'], phi: ['mien-phi'] });
	expect(counts?.get('kieu')).toEqual(
		new Map([
			['dia-diem', 1],
			['su-kien', 1],
		]),
	);
	expect(counts?.get('phi')).toEqual(
		new Map([
			['mien-phi', 1],
			['co-thu-phi', 1],
		]),
	);
	expect(counts?.get('phuong-xa')).toEqual(new Map([['thuan-hoa', 1]]));
});

test('of an answer that was put together of several questions there are no counts', async () => {
	expect(await countsOf({ counts: async () => undefined }, { phi: ['mien-phi'] })).toBeUndefined();
});
