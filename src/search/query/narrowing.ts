/**
 * By what search results are narrowed, and how it stands in an address beside `q`: `?q=sách&kieu=su-kien&phi=mien-phi`.
 * The words are those of the filters (filters/vocabulary.ts), with the type of record and the month. Reading and writing
 * go together: writing what was read changes nothing.
 */
import { RESULT_FACETS, RESULT_TYPES, type ResultFacet, type ResultType } from '../records/card.ts';
import type { FilterChoice, FilterCounts } from './pagefind.ts';

export const TYPE_KEY = 'kieu';
export const NARROWING_KEYS = [TYPE_KEY, ...RESULT_FACETS] as const;
export type NarrowingKey = typeof TYPE_KEY | ResultFacet;

/** Several values of one key are joined by "or", keys by "and"; a key without values is left out. */
export type Narrowing = Readonly<Partial<Record<NarrowingKey, readonly string[]>>>;
export const NOT_NARROWED: Narrowing = {};

/** Other people's links hang on these words, as on those of the filters. */
export const typeValues: Readonly<Record<ResultType, string>> = {
	places: 'dia-diem',
	programmes: 'chuong-trinh',
	events: 'su-kien',
	days: 'ngay-ky-niem',
	resources: 'hoc-lieu',
	stories: 'mo-hinh-hay',
	calls: 'loi-moi',
	wards: 'phuong-xa',
	topics: 'chu-de',
	audiences: 'doi-tuong',
};
const typeOf = new Map(RESULT_TYPES.map((type) => [typeValues[type], type]));

/** More values than a hand would choose are somebody's play with the address. */
const MOST_VALUES = 50;
const VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is no narrowing, or cannot be a value, is passed over without a word. */
export function parseNarrowing(query: string): Narrowing {
	const params = new URLSearchParams(query);
	return Object.fromEntries(
		NARROWING_KEYS.flatMap((key) => {
			const values = params
				.getAll(key)
				.flatMap((value) => value.split(','))
				.map((value) => value.trim().toLowerCase())
				.filter((value) => VALUE.test(value) && (key !== TYPE_KEY || typeOf.has(value)));
			const found = [...new Set(values)].sort().slice(0, MOST_VALUES);
			return found.length > 0 ? [[key, found]] : [];
		}),
	);
}

/** `key=value` pairs for an address, in order; commas stay readable. */
export const narrowingPairs = (narrowing: Narrowing): string[] =>
	NARROWING_KEYS.flatMap((key) => {
		const values = narrowing[key] ?? [];
		return values.length > 0 ? [`${key}=${[...values].sort().join(',')}`] : [];
	});

export const isNarrowed = (narrowing: Narrowing): boolean => narrowingPairs(narrowing).length > 0;

/** How many choices are applied. */
export const countNarrowing = (narrowing: Narrowing): number =>
	NARROWING_KEYS.reduce((sum, key) => sum + (narrowing[key]?.length ?? 0), 0);

/** The same with one value switched on or off. */
export function narrowedBy(narrowing: Narrowing, key: NarrowingKey, value: string): Narrowing {
	const before = narrowing[key] ?? [];
	const after = before.includes(value)
		? before.filter((other) => other !== value)
		: [...before, value].sort();
	const { [key]: _, ...others } = narrowing;
	return after.length > 0 ? { ...others, [key]: after } : others;
}

export const without = (narrowing: Narrowing, key: NarrowingKey): Narrowing => {
	const { [key]: _, ...others } = narrowing;
	return others;
};

/** As Pagefind takes it; undefined when nothing is narrowed. */
export function pagefindFilters(narrowing: Narrowing): FilterChoice | undefined {
	const filters: Record<string, { any: readonly string[] }> = {};
	for (const key of NARROWING_KEYS) {
		const values = narrowing[key] ?? [];
		if (values.length === 0) continue;
		if (key === TYPE_KEY) filters.type = { any: values.flatMap((value) => typeOf.get(value) ?? []) };
		else filters[key] = { any: values };
	}
	return Object.keys(filters).length > 0 ? filters : undefined;
}

/** Pagefind's counts, by the keys and values of an address; values that nothing bears are left out. */
export function countsByKey(counts: FilterCounts): ReadonlyMap<NarrowingKey, ReadonlyMap<string, number>> {
	return new Map(
		NARROWING_KEYS.map((key) => {
			const known = Object.entries(counts[key === TYPE_KEY ? 'type' : key] ?? {});
			const named = known.flatMap(([value, count]): [string, number][] => {
				if (count === 0) return [];
				if (key !== TYPE_KEY) return [[value, count]];
				const type = RESULT_TYPES.find((one) => one === value);
				return type ? [[typeValues[type], count]] : [];
			});
			return [key, new Map(named)];
		}),
	);
}
