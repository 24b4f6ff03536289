/** The catalogue as search records of one language: one for each published record that has an address. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import type { Language } from '../../i18n/languages.ts';
import { joinedWord, joinedWordsIn } from '../text/compounds.ts';
import { searchable } from '../text/pagefind-text.ts';
import { foundCall } from './calls.ts';
import type { SearchCard } from './card.ts';
import { filtersOf, metasOf } from './card-metas.ts';
import { compoundsOf } from './compounds.ts';
import { foundDay } from './days.ts';
import { foundEvent } from './events.ts';
import { type Found, indexingIn } from './found.ts';
import { foundPlace } from './places.ts';
import { foundProgramme } from './programmes.ts';
import { foundResource } from './resources.ts';
import { foundStory } from './stories.ts';
import { foundAudience, foundTopic } from './taxonomies.ts';
import { foundWard } from './wards.ts';

/** A custom record as Pagefind takes it. */
export interface SearchRecord {
	readonly url: string;
	readonly language: Language;
	readonly content: string;
	readonly meta: Record<string, string>;
	readonly filters: Record<string, string[]>;
	/** `date`: the next one, as text that sorts; what has none comes last. */
	readonly sort: Record<string, string>;
	/** All of it is over: it lies in the index of the past. */
	readonly past: boolean;
	/** Title and other names, for spelling help. */
	readonly names: readonly string[];
}

/** Compounds that the record holds, what is on its card included. */
const joinedIn = (
	{ title, names = [], summary, ...card }: SearchCard,
	words: Found['words'],
	known: ReadonlySet<string>,
): string[] =>
	joinedWordsIn(
		[title, ...names, summary, ...words, ...(isWay(card) ? (card.more ?? []) : [])]
			.filter(Boolean)
			.join(' . '),
		known,
	);

/** Topics and audiences have no other names, but words that lead to them: compounds such as "đàn tranh" stand there. */
const isWay = ({ type }: Pick<SearchCard, 'type'>): boolean => type === 'topics' || type === 'audiences';

/** Behind every date. */
const NO_DATE = '9999';

/** By type, then by id, as the catalogue sorts its records: Pagefind's output depends on the order. */
export function searchRecords(catalogue: Catalogue, language: Language): SearchRecord[] {
	const indexing = indexingIn(catalogue, language);
	const compounds = new Set(compoundsOf(catalogue).map(joinedWord));
	const { records } = catalogue;
	const found: Found[] = [
		...records.places.map((place) => foundPlace(place, indexing)),
		...records.programmes.map((programme) => foundProgramme(programme, indexing)),
		...records.events.map((event) => foundEvent(event, indexing)),
		...records.days.map((day) => foundDay(day, indexing)),
		...records.resources.map((resource) => foundResource(resource, indexing)),
		...records.stories.map((story) => foundStory(story, indexing)),
		...records.calls.map((call) => foundCall(call, indexing)),
		...records.wards.map((ward) => foundWard(ward, indexing)),
		...records.topics.map((topic) => foundTopic(topic, indexing)),
		...records.audiences.map((audience) => foundAudience(audience, indexing)),
	];
	return found.map(({ card, words, facets = {}, past = false }) => ({
		url: card.url,
		language,
		// Pagefind leaves a record without any text out of the index.
		content:
			searchable([...words, ...joinedIn(card, words, compounds)].filter(Boolean).join(' . ')) ||
			searchable(card.title),
		meta: metasOf(card),
		filters: filtersOf(card, facets),
		sort: { date: card.dates?.[0]?.start ?? NO_DATE },
		past,
		names: [card.title, ...(card.names ?? []), ...(isWay(card) ? (card.more ?? []) : [])],
	}));
}
