/**
 * The four lists that readers look through: what is dated, what is lasting, places, resources. Each is one order of
 * rows, in groups, cut into pages; the search data of a list counts its rows in the same order. Pure.
 */
import { byText } from '../../domain/text/by-text.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Place, Programme, Resource } from '../../schemas/index.ts';
import { PROGRAMME_KINDS } from '../../schemas/programme.ts';
import { familyOf, PLACE_FAMILIES } from '../graph/family.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { remembered } from '../graph/remembered.ts';
import { atHand, comingAndMoved } from '../time/moved-away.ts';
import { isLong } from '../time/sessions.ts';
import { byKind, splitProgrammes } from './offers.ts';

export interface Group<T> {
	/** Serves as the heading's id. */
	readonly key: string;
	readonly rows: readonly T[];
	/** How many of them count, where that is not all. */
	readonly counted?: number;
}

/** So many rows stand in a page: the whole list of a small city, a few seconds of reading of a large one. */
export const PAGE_ROWS = 72;
/** All sessions of so many days are listed; of what comes later, an event's first. */
const DAYS_OF_ALL = 60;

/** What is coming, soonest first, with the old dates of what has been moved; then long spans, by their end: what ends soonest cannot wait. */
export const sessionGroups = remembered((catalogue): readonly Group<DatedSession>[] => {
	const near = addDays(catalogue.today, DAYS_OF_ALL);
	const seen = new Set<string>();
	const short: DatedSession[] = [];
	const long: DatedSession[] = [];
	for (const dated of comingAndMoved(catalogue)) {
		const { session, event, away } = dated;
		if (isLong(session)) long.push(dated);
		else if (session.start.slice(0, 10) <= near || (!away && !seen.has(event.id))) {
			short.push(dated);
			if (!away) seen.add(event.id);
		}
	}
	long.sort((a, b) => byText(a.session.end, b.session.end) || byText(a.session.id, b.session.id));
	return filled([
		{ key: 'coming', rows: short, counted: atHand(short).length },
		{ key: 'long', rows: long, counted: atHand(long).length },
	]);
});

/** By kind; then policies, which are no lessons, and what is no longer sure to stand. */
export function programmeGroups(catalogue: Catalogue): Group<Programme>[] {
	const { current, former } = splitProgrammes(catalogue, catalogue.records.programmes);
	return filled([
		...PROGRAMME_KINDS.map((kind) => ({
			key: kind,
			rows: current.filter((programme) => programme.kind === kind && !programme.policy),
		})),
		{ key: 'policy', rows: current.filter((programme) => programme.policy) },
		{ key: 'former', rows: former },
	]);
}

export const placeGroups = (catalogue: Catalogue): Group<Place>[] =>
	filled(
		PLACE_FAMILIES.map((family) => ({
			key: family,
			rows: catalogue.records.places.filter((place) => familyOf(place.kind) === family),
		})),
	);

export const resourceGroups = (catalogue: Catalogue): Group<Resource>[] =>
	filled(
		(['online', 'onsite', 'unknown', 'planned'] as const).map((availability) => ({
			key: availability,
			rows: byKind(catalogue.records.resources).filter((r) => r.availability === availability),
		})),
	);

const filled = <T>(groups: readonly Group<T>[]): Group<T>[] => groups.filter(({ rows }) => rows.length > 0);

export const rowsOf = <T>(groups: readonly Group<T>[]): T[] => groups.flatMap(({ rows }) => rows);

export interface PageGroup<T> extends Group<T> {
	/** How many rows the whole group has. */
	readonly total: number;
	/** Its first rows stand on an earlier page. */
	readonly continued: boolean;
}

export const pageCount = (groups: readonly Group<unknown>[]): number =>
	Math.max(1, Math.ceil(rowsOf(groups).length / PAGE_ROWS));

/** The numbers of the pages behind the first. */
export const furtherPages = (groups: readonly Group<unknown>[]): number[] =>
	Array.from({ length: pageCount(groups) - 1 }, (_, at) => at + 2);

/** What stands on one page, counted from 1: parts of groups, in order. */
export function pageOf<T>(groups: readonly Group<T>[], page: number): PageGroup<T>[] {
	const [from, to] = [(page - 1) * PAGE_ROWS, page * PAGE_ROWS];
	let before = 0;
	return groups.flatMap(({ key, rows, counted = rows.length }) => {
		const first = before;
		before += rows.length;
		const part = rows.slice(Math.max(0, from - first), Math.max(0, to - first));
		return part.length > 0 ? [{ key, rows: part, total: counted, continued: first < from }] : [];
	});
}

/** The page on which each group begins. */
export function pageOfGroups(groups: readonly Group<unknown>[]): ReadonlyMap<string, number> {
	let before = 0;
	return new Map(
		groups.map(({ key, rows }) => {
			const page = Math.floor(before / PAGE_ROWS) + 1;
			before += rows.length;
			return [key, page];
		}),
	);
}
