import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../../../scripts/demo/catalogue.ts';
import { collectionNames, collections, siteFile } from '../../../src/schemas/index.ts';
import { referencePaths } from '../../../src/schemas/reference.ts';
import { demo, events, places } from './made-up.ts';

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

describe('a size or seed that cannot be is refused', () => {
	it.each([0, 50_001, 1.5, Number.NaN])('%s events', (size) => {
		expect(() => demoCatalogue({ events: size, seed: 1 })).toThrow(RangeError);
	});
	it('a seed with a fraction', () =>
		expect(() => demoCatalogue({ events: 1, seed: 0.5 })).toThrow(RangeError));
});
