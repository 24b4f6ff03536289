/** Makes what a page tells its filters: a few numbers for each row, and the names of the values that occur. */
import type { Catalogue, DatedSession } from '../catalogue/graph/graph.ts';
import type { Language } from '../i18n/languages.ts';
import type { FilterData } from './match.ts';
import { facetNames } from './names.ts';
import { type FacetValues, facetValues } from './of-session.ts';
import { FACETS, type Facet } from './vocabulary.ts';

/** `rows` are the sessions of the page in the order of the document; one of several days may stand there repeatedly. */
export function filterData(
	catalogue: Catalogue,
	rows: readonly DatedSession[],
	language: Language,
): FilterData {
	const first = new Map<string, number>();
	const repeats: [number, number][] = [];
	for (const [row, { session }] of rows.entries()) {
		const earlier = first.get(session.id);
		if (earlier === undefined) first.set(session.id, row);
		else repeats.push([row, earlier]);
	}
	const found = new Map(rows.map((dated) => [dated.session.id, facetValues(catalogue, dated)]));
	const values = rows.flatMap(({ session }) => found.get(session.id) ?? []);
	return { ...packed(values, facetNames(catalogue, language, ['events'])), repeats };
}

/** The values of rows, in their order, as numbers; alike rows share a profile. */
export function packed(
	rows: readonly FacetValues[],
	names: ReturnType<typeof facetNames>,
): Pick<FilterData, 'facets' | 'profiles' | 'rows'> {
	const facets = FACETS.flatMap((facet): [Facet, (readonly [string, string])[]][] => {
		const values = namedValues(facet, rows, names);
		return values.length > 0 ? [[facet, values]] : [];
	});
	const numbers = new Map<string, number>();
	for (const [facet, values] of facets)
		for (const [value] of values) numbers.set(`${facet}=${value}`, numbers.size);

	const profiles = new Map<string, number>();
	const at = rows.map((values) => {
		const key = numbersOf(values, numbers).join(' ');
		const known = profiles.get(key) ?? profiles.size;
		profiles.set(key, known);
		return known;
	});
	return {
		facets,
		profiles: [...profiles.keys()].map((key) => (key === '' ? [] : key.split(' ').map(Number))),
		rows: at,
	};
}

/** Values of a facet that occur, in the order of their names; ages have no names and sort as they are. */
function namedValues(
	facet: Facet,
	rows: readonly FacetValues[],
	names: ReturnType<typeof facetNames>,
): (readonly [string, string])[] {
	const occurring = new Set(rows.flatMap((values) => values[facet]));
	if (facet === 'tuoi') return [...occurring].sort().map((range) => [range, '']);
	return (names.get(facet) ?? []).filter(([value]) => occurring.has(value));
}

const numbersOf = (values: FacetValues, numbers: ReadonlyMap<string, number>): number[] =>
	FACETS.flatMap((facet) => values[facet].flatMap((value) => numbers.get(`${facet}=${value}`) ?? [])).sort(
		(a, b) => a - b,
	);
