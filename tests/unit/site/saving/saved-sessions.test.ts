import { describe, expect, it } from 'vitest';
import type { DemoCatalogue } from '../../../../scripts/demo/shape.ts';
import { readShards } from '../../../../src/site/saving/data.ts';
import type { Shard } from '../../../../src/site/saving/shard.ts';
import { shelfOf } from '../../../../src/site/saving/shelf.ts';
import { eventWith } from '../../../support/catalogue.ts';
import { dataOf, saved, shelf, TALK, WEEKLY } from './a-shelf.ts';

describe('reading', () => {
	const { shards } = dataOf({ events: [TALK, { ...TALK, id: 'cu', replacedBy: 'noi-chuyen' }] });
	const files = (shard: Shard | string | undefined) => (address: string) =>
		Promise.resolve(
			address.endsWith('index.json')
				? Response.json({ shards: 1, asOf: '2026-11-22' })
				: shard === undefined
					? new Response('', { status: 404 })
					: new Response(typeof shard === 'string' ? shard : JSON.stringify(shard)),
		);

	it('asks for the index and each needed file once', async () => {
		const asked: string[] = [];
		const data = await readShards(saved('noi-chuyen_20261128T0900', 'cu_20261128T0900'), 'vi', (address) => {
			asked.push(address);
			return files(shards[0])(address);
		});
		expect(asked).toEqual(['/saved/vi/index.json', '/saved/vi/0-of-1.json']);
		expect(data).toMatchObject({ asOf: '2026-11-22', whole: true, addresses: asked });
	});

	it('asks for no record’s file when nothing is saved', async () =>
		expect((await readShards(new Map(), 'vi', files(undefined))).addresses).toEqual([
			'/saved/vi/index.json',
		]));

	it.each([
		['is missing', undefined],
		['is no JSON', '<html>'],
	])('says that it is not whole when a file %s', async (_, shard) => {
		const data = await readShards(saved('noi-chuyen_20261128T0900'), 'vi', files(shard));
		expect(data.whole).toBe(false);
		expect(shelfOf(saved('noi-chuyen_20261128T0900'), data.shardOfRecord).unread).toHaveLength(1);
	});

	it('knows nothing without a network, and does not throw', async () =>
		expect(
			(await readShards(saved('noi-chuyen_20261128T0900'), 'vi', () => Promise.reject(new TypeError()))).asOf,
		).toBeUndefined());
});

describe('a saved session says', () => {
	const one = (made: Partial<DemoCatalogue>, key: string) => shelf(made, saved(key)).dated[0];

	it('that its series is full, when a single session of it is not', () => {
		const events = [
			{
				...WEEKLY,
				availability: 'full' as const,
				changes: [{ session: '2026-12-12T08:00', availability: 'open' as const }],
			},
		];
		expect(one({ events }, 'lop-ve_20270109T0800')?.session.seats).toBe('Đã đủ chỗ');
		expect(one({ events }, 'lop-ve_20261212T0800')?.session.seats).toBe('Còn chỗ');
		expect(one({ events: [WEEKLY] }, 'lop-ve_20270109T0800')?.session.seats).toBeUndefined();
	});

	it('on which first or last day its house is shut', () => {
		const when = { kind: 'span', from: '2026-12-01', to: '2026-12-14' } as const;
		const events = [eventWith({ id: 'trien-lam', kind: 'exhibition', when })];
		expect(one({ events }, 'trien-lam_20261201')?.session.shut).toEqual([
			'Ngày 14/12 đóng cửa, vào xem đến 13/12',
		]);
	});

	it('the kind of the house to which it has moved', () => {
		const moved = { ...TALK, changes: [{ session: '2026-11-28T09:00', places: ['thu-vien'] }] };
		const item = one({ events: [moved] }, 'noi-chuyen_20261128T0900');
		expect([item?.event.family, item?.session.family]).toEqual(['museum', 'library']);
	});
});
