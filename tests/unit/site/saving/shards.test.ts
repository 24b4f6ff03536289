import { describe, expect, it } from 'vitest';
import { shardCount, shardOf } from '../../../../src/site/saving/shard.ts';
import { indexOfShards, shardsOf } from '../../../../src/site/saving/shards.ts';
import { catalogueOf, SITE } from '../../../support/catalogue.ts';
import { CLUB, dataOf, SPAN, TALK, WEEKLY } from './a-shelf.ts';

describe('shards', () => {
	it('hold each record in the file that its id leads to', () => {
		const programmes = Array.from({ length: 200 }, (_, n) => ({ ...CLUB, id: `lop-${n}` }));
		const { shards } = dataOf({ programmes });
		expect(shards).toHaveLength(8);
		shards.forEach((shard, at) => {
			const ids = Object.keys(shard.programmes);
			expect(ids.length).toBeGreaterThan(8);
			for (const id of ids) expect(shardOf(id, shards.length)).toBe(at);
		});
	});

	it('are the same whatever the order of the files', () => {
		const events = [TALK, SPAN, WEEKLY];
		const text = (list: typeof events) =>
			JSON.stringify(shardsOf(catalogueOf({ events: list }), { language: 'vi', site: SITE }));
		expect(text(events.toReversed())).toBe(text(events));
	});

	it('grow in number with the catalogue, by powers of two, and hide a choice among others', () => {
		expect([0, 1, 36, 37, 500, 10_000].map(shardCount)).toEqual([1, 1, 1, 2, 16, 512]);
		expect(indexOfShards(catalogueOf({ events: [TALK] }))).toEqual({ shards: 1, asOf: '2026-11-22' });
	});

	it('say each session of a series by its rule, the others one by one', () => {
		const event = dataOf({ events: [WEEKLY] }).of('lop-ve')?.events['lop-ve'];
		expect(event?.sessions.map(({ id }) => id)).toEqual(['lop-ve_20261212T0800']);
	});
});
