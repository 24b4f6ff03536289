import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../../../scripts/demo/catalogue.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { collections } from '../../../src/schemas/index.ts';
import { demo, events, places } from './made-up.ts';

const kindsIn = (records: readonly { kind: string }[]) => new Set(records.map(({ kind }) => kind));

/** Every Vietnamese text of a record. */
function vietnamese(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) =>
		key === 'vi' && typeof child === 'string' ? [child] : vietnamese(child),
	);
}

const syllablesOf = (record: unknown) =>
	new Set(vietnamese(record).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
const folded = (syllable: string) => syllable.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** In how many records each word stands. */
function recordsPerWord(records: readonly ReadonlySet<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const words of records) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

describe('a made-up catalogue has everything in it', () => {
	it('all kinds of when, change, place, programme, event, resource, call, price and attendance', () => {
		expect(kindsIn(events.map(({ when }) => when))).toEqual(
			new Set(['single', 'sessions', 'weekly', 'monthly', 'span', 'lunar-yearly', 'day-yearly', 'announced']),
		);
		const changes = events.flatMap((event) => event.changes ?? []);
		const statuses = new Set(changes.map(({ status }) => status));
		for (const status of ['cancelled', 'rescheduled', 'postponed', 'moved-online'] as const)
			expect(statuses).toContain(status);
		for (const seats of ['full', 'waiting-list'] as const)
			expect(changes.some(({ availability }) => availability === seats)).toBe(true);
		for (const name of ['places', 'programmes', 'events', 'resources', 'calls'] as const) {
			expect(kindsIn(demo[name])).toEqual(new Set(collections[name].schema.shape.kind.options));
		}
		expect(kindsIn(events.flatMap(({ price }) => price ?? []))).toEqual(
			new Set(['free', 'paid', 'donation', 'unknown']),
		);
		expect(new Set(events.map(({ attendance }) => attendance ?? 'onsite'))).toEqual(
			new Set(['onsite', 'online', 'mixed']),
		);
		expect(new Set(events.flatMap(({ booking }) => booking?.mode ?? []))).toEqual(
			new Set(['none', 'recommended', 'required', 'enquiry', 'external']),
		);
		expect(kindsIn(demo.days.map(({ rule }) => rule))).toEqual(
			new Set(['solar', 'range', 'lunar', 'announced']),
		);
	});

	it('every kind of when already in eight events', () => {
		expect(kindsIn(demoCatalogue({ events: 8, seed: 1 }).events.map(({ when }) => when)).size).toBe(8);
	});

	it('some events with a parent, a campaign, a day, a place of no record, partners and results', () => {
		for (const key of [
			'parent',
			'campaign',
			'days',
			'location',
			'organisers',
			'partners',
			'outcome',
			'access',
		] as const) {
			expect(
				events.some((event) => event[key] !== undefined),
				key,
			).toBe(true);
		}
		expect(events.some(({ draft }) => draft)).toBe(false);
	});

	it('forty wards, places by the size and never fewer than three', () => {
		expect(demo.wards).toHaveLength(40);
		expect(places).toHaveLength(30);
		expect(demo.programmes).toHaveLength(60);
		expect(demoCatalogue({ events: 1, seed: 1 }).places).toHaveLength(3);
	});

	it('a third or so without English, half confirmed, long ago or lately', () => {
		const share = (having: (event: (typeof events)[number]) => boolean) =>
			events.filter(having).length / events.length;
		expect(share(({ title }) => title.en === undefined)).toBeGreaterThan(0.2);
		expect(share(({ title }) => title.en === undefined)).toBeLessThan(0.4);
		expect(share(({ verified }) => verified !== undefined)).toBeGreaterThan(0.4);
		expect(share(({ verified }) => verified !== undefined)).toBeLessThan(0.6);
		expect(share(({ verified }) => verified !== undefined && verified.on < '2025-11-22')).toBeGreaterThan(
			0.05,
		);
	});

	it('most events from 180 days before the centre to 18 months after it', () => {
		const starts = events.flatMap(({ when }) => (when.kind === 'single' ? [when.start.slice(0, 10)] : []));
		const within = starts.filter((date) => date >= addDays('2026-11-22', -180) && date <= '2028-05-31');
		expect(within.length / starts.length).toBeGreaterThan(0.9);
		expect(starts.filter((date) => date >= '2026-11-22').length / starts.length).toBeGreaterThan(0.6);
	});

	it('titles from a few words to the limit, bodies of none to several paragraphs', () => {
		const titles = events.map(({ title }) => title.vi.length);
		expect(Math.min(...titles)).toBeLessThan(25);
		expect(Math.max(...titles)).toBeGreaterThan(140);
		const paragraphs = events.map(({ body }) => body?.vi.split('\n\n').length ?? 0);
		expect(paragraphs).toContain(0);
		expect(Math.max(...paragraphs)).toBeGreaterThanOrEqual(5);
	});
});

it('at 10,000 events the texts have at least 1,500 different syllables, none in over half of the records', {
	timeout: 20_000,
}, () => {
	const large = demoCatalogue({ events: 10_000, seed: 1 });
	const records = [...large.events, ...large.programmes, ...large.places, ...large.resources].map(
		syllablesOf,
	);
	const counts = recordsPerWord(records);
	const bare = recordsPerWord(records.map((words) => new Set([...words].map(folded))));
	expect(counts.size).toBeGreaterThanOrEqual(1500);
	expect(Math.max(...counts.values()) / records.length).toBeLessThan(0.5);
	expect(Math.max(...bare.values()) / records.length).toBeLessThan(0.5);
});
