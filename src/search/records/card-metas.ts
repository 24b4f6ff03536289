/**
 * How a card travels through Pagefind: as few small metas as will do, since Pagefind searches metas too. Type, standing and
 * language of the title ride as filters, which it does not search.
 */
import { decode, encode } from '../text/pagefind-text.ts';
import { type CardDates, RESULT_FACETS, RESULT_TYPES, type ResultFacet, type SearchCard } from './card.ts';
import {
	FACTS_LENGTH,
	packDates,
	packFacts,
	packHours,
	unpackDates,
	unpackFacts,
	unpackHours,
} from './packed.ts';

export type Metas = Readonly<Record<string, string>>;
export type CardFacets = Readonly<Record<string, readonly string[]>>;

const LISTS = ['names', 'more'] as const;
/** Between the texts of a list; no name holds it. */
const SEPARATOR = ' | ';
const TEXTS = ['title', 'kind', 'summary', 'place', 'ward', 'price', 'access', 'status'] as const;
export function metasOf(card: SearchCard): Record<string, string> {
	const metas: Record<string, string> = {};
	for (const name of TEXTS) {
		const text = card[name];
		if (text) metas[name] = encode(text);
	}
	for (const name of LISTS) {
		const texts = card[name];
		if (texts && texts.length > 0) metas[name] = encode(texts.join(SEPARATOR));
	}
	if (card.hours) metas.hours = packHours(card.hours);
	if (card.dates) metas.when = card.dates.map(packDates).join(' ');
	const own = (card.dates ?? []).flatMap((dates) => (dates.own ? [dates.own] : []));
	if (own.length > 0) metas.own = encode(own.flatMap(packFacts).join(SEPARATOR));
	return metas;
}

export const filtersOf = (
	card: SearchCard,
	facets: Readonly<Partial<Record<ResultFacet, readonly string[]>>> = {},
): Record<string, string[]> => ({
	...Object.fromEntries(
		RESULT_FACETS.flatMap((facet) => (facets[facet]?.length ? [[facet, [...facets[facet]]]] : [])),
	),
	type: [card.type],
	...(card.titleLanguage ? { titleLanguage: [card.titleLanguage] } : {}),
	...(card.former ? { former: ['yes'] } : {}),
	...(card.further ? { further: ['yes'] } : {}),
});

/** Throws when the fragment is not one of ours: an index of another version, or a broken download. */
export function cardOf(url: string, metas: Metas, filters: CardFacets): SearchCard {
	const text = (name: (typeof TEXTS)[number]) =>
		metas[name] === undefined ? undefined : decode(metas[name]);
	const type = RESULT_TYPES.find((known) => known === filters.type?.[0]);
	const title = text('title');
	if (!type || !title) throw new Error(`not a search result of this site: ${url}`);
	const list = (name: (typeof LISTS)[number]) =>
		metas[name] === undefined ? undefined : decode(metas[name]).split(SEPARATOR);
	const language = filters.titleLanguage?.[0];
	return {
		type,
		url,
		title,
		names: list('names'),
		more: list('more'),
		titleLanguage: language === 'vi' || language === 'en' ? language : undefined,
		kind: text('kind') ?? '',
		summary: text('summary'),
		dates: datesIn(metas),
		place: text('place'),
		ward: text('ward'),
		price: text('price'),
		...(metas.hours ? { hours: unpackHours(metas.hours) } : {}),
		access: text('access'),
		status: text('status'),
		former: filters.former !== undefined,
		...(filters.further ? { further: true } : {}),
	};
}

/** Sessions that differ are marked, and their facts stand in one list, in order. */
function datesIn(metas: Metas): CardDates[] | undefined {
	const fields = metas.own === undefined ? [] : decode(metas.own).split(SEPARATOR);
	let next = 0;
	return metas.when?.split(' ').flatMap((packed) => {
		const dates = unpackDates(packed.replace(/!$/, ''));
		if (!packed.endsWith('!')) return dates ?? [];
		const own = unpackFacts(fields.slice(next, next + FACTS_LENGTH));
		next += FACTS_LENGTH;
		return dates ? [{ ...dates, own }] : [];
	});
}
