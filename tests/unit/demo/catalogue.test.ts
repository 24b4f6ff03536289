import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../../../scripts/demo/catalogue.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { collectionNames, collections, siteFile } from '../../../src/schemas/index.ts';
import { referencePaths } from '../../../src/schemas/reference.ts';

const demo = demoCatalogue({ events: 600, seed: 7 });
const { events, places } = demo;
const kindsIn = (records: readonly { kind: string }[]) => new Set(records.map(({ kind }) => kind));

/** Every value at a path of keys, `*` for each element of a list. */
function valuesAt(record: unknown, path: readonly string[]): unknown[] {
	let found = [record];
	for (const key of path) {
		found = found.flatMap((value) => {
			if (key === '*') return Array.isArray(value) ? value : [];
			if (typeof value !== 'object' || value === null) return [];
			return Object.entries(value).flatMap(([name, child]) => (name === key ? [child] : []));
		});
	}
	return found.filter((value) => value !== undefined);
}

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

describe('a made-up catalogue is right', () => {
	it.each(collectionNames)('every record of %s passes its schema', (name) => {
		const wrong = demo[name].flatMap((record) => {
			const { id, ...data } = record;
			const result = collections[name].schema.safeParse(
				collections[name].layout === 'folder' ? data : record,
			);
			return result.success ? [] : [`${id}: ${result.error.message}`];
		});
		expect(demo[name].length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});

	it('the site file passes its schema', () =>
		expect(siteFile.schema.safeParse(demo.site).error).toBeUndefined());

	it('ids are unique in their collection, valid, and every reference names a record', () => {
		for (const name of collectionNames) {
			const ids = demo[name].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			for (const { path, target } of referencePaths(collections[name].schema)) {
				const known = new Set(demo[target].map(({ id }) => id));
				// `when.day` is a reference in one kind of when and a day of the lunar month, a number, in another.
				const named = demo[name]
					.flatMap((record) => valuesAt(record, path))
					.filter((id) => typeof id === 'string');
				const dangling = named.filter((id) => !known.has(id));
				expect(dangling, `${name}: ${path.join('.')}`).toEqual([]);
			}
		}
		for (const day of demo.site.mainDays ?? []) expect(demo.days.map(({ id }) => id)).toContain(day);
	});

	it('text is in NFC and without eth', () => {
		const text = JSON.stringify(demo);
		expect(text).toBe(text.normalize('NFC'));
		expect(text).not.toMatch(/[Ðð]/);
	});

	it('a replaced record leads to one that stays', () => {
		for (const name of ['events', 'places', 'programmes'] as const) {
			const replaced = new Map(
				demo[name].flatMap(({ id, replacedBy }) => (replacedBy ? [[id, replacedBy] as const] : [])),
			);
			expect(replaced.size).toBeGreaterThan(0);
			for (const successor of replaced.values()) {
				expect(demo[name].some(({ id }) => id === successor)).toBe(true);
				expect(replaced.has(successor)).toBe(false);
			}
		}
	});

	it('a managing body or surrounding place stands before its parts, so that there are no circles', () => {
		const order = new Map(places.map(({ id }, i) => [id, i]));
		for (const { id, parent, managedBy } of places) {
			for (const above of [parent, managedBy])
				if (above) expect(order.get(above)).toBeLessThan(order.get(id) ?? -1);
		}
	});

	it('no session, span, registration or age range ends before it starts', () => {
		for (const { id, when, booking, ages, changes } of events) {
			const pairs: (readonly [string | number | undefined, string | number | undefined])[] = [
				[booking?.opens, booking?.closes],
				[ages?.min, ages?.max],
				...(changes ?? []).map(({ start, end }) => [start, end] as const),
			];
			if (when.kind === 'single') pairs.push([when.start, when.end]);
			if (when.kind === 'span') pairs.push([when.from, when.to]);
			if (when.kind === 'sessions')
				pairs.push(...when.sessions.map(({ start, end }) => [start, end] as const));
			if (when.kind === 'weekly' || when.kind === 'monthly') pairs.push([when.from, when.until]);
			for (const [start, end] of pairs)
				if (start !== undefined && end !== undefined) expect(end >= start, id).toBe(true);
		}
	});

	it('a change names a session that the pattern has', () => {
		for (const { id, when, changes } of events) {
			for (const { session } of changes ?? []) {
				if (when.kind === 'single') expect(session, id).toBe(when.start);
				if (when.kind === 'sessions')
					expect(
						when.sessions.map(({ start }) => start),
						id,
					).toContain(session);
				if (when.kind === 'weekly' || when.kind === 'monthly') {
					const date = session.slice(0, 10);
					expect(session, id).toBe(when.time ? `${date}T${when.time.start}` : date);
					expect(date >= when.from && (!when.until || date <= when.until), id).toBe(true);
					expect(when.except ?? [], id).not.toContain(date);
				}
			}
		}
	});
});

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

describe('a size or seed that cannot be is refused', () => {
	it.each([0, 50_001, 1.5, Number.NaN])('%s events', (size) => {
		expect(() => demoCatalogue({ events: size, seed: 1 })).toThrow(RangeError);
	});
	it('a seed with a fraction', () =>
		expect(() => demoCatalogue({ events: 1, seed: 0.5 })).toThrow(RangeError));
});
