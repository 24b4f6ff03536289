/** A shelf of what somebody saved, over a small catalogue. */
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import { shardOf } from '../../../../src/site/saving/shard.ts';
import { shardsOf } from '../../../../src/site/saving/shards.ts';
import { type Shelf, shelfOf } from '../../../../src/site/saving/shelf.ts';
import type { Saved } from '../../../../src/site/saving/store.ts';
import { catalogueOf, eventWith, SITE } from '../../../support/catalogue.ts';

export const TALK = eventWith({
	when: { kind: 'single', start: '2026-11-28T09:00', end: '2026-11-28T10:30' },
});

export const SPAN = eventWith({
	id: 'trien-lam',
	when: { kind: 'span', from: '2026-11-23', to: '2027-01-10' },
});

export function dataOf(made: Partial<DemoCatalogue>) {
	const catalogue = catalogueOf(made);
	const shards = shardsOf(catalogue, { language: 'vi', site: SITE });
	return { catalogue, shards, of: (record: string) => shards[shardOf(record, shards.length)] };
}

export const saved = (...keys: string[]): Saved => new Map(keys.map((key) => [key, {}]));

export const shelf = (made: Partial<DemoCatalogue>, list: Saved): Shelf => shelfOf(list, dataOf(made).of);

export const WEEKLY = eventWith({
	id: 'lop-ve',
	title: { vi: 'Lớp vẽ' },
	when: {
		kind: 'weekly',
		days: ['sat'],
		every: 2,
		from: '2026-11-28',
		until: '2027-02-28',
		time: { start: '08:00', end: '09:30' },
		except: ['2026-12-26'],
	},
	changes: [{ session: '2026-12-12T08:00', status: 'cancelled', reason: { vi: 'Mưa bão' } }],
});

export const CLUB: Made<'programmes'> = {
	id: 'cau-lac-bo',
	title: { vi: 'Câu lạc bộ đọc sách' },
	kind: 'club',
	offer: ['fixed'],
	hosts: ['thu-vien'],
	sources: [{ title: 'Nguồn', url: 'https://example.org/', on: '2026-01-05' }],
};
