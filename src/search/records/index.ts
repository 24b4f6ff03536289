/** The catalogue as search records of one language: one for each published record that has an address. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import type { Language } from '../../i18n/languages.ts';
import { joinedWord, joinedWordsIn } from '../text/compounds.ts';
import { searchable } from '../text/pagefind-text.ts';
import { indexedCall } from './calls.ts';
import type { SearchCard } from './card.ts';
import { filtersOf, metasOf } from './card-metas.ts';
import { compoundsOf } from './compounds.ts';
import { indexedDay } from './days.ts';
import { indexedEvent } from './events.ts';
import { type Indexed, indexingIn } from './indexed.ts';
import { indexedPlace } from './places.ts';
import { indexedProgramme } from './programmes.ts';
import { indexedResource } from './resources.ts';
import { indexedStory } from './stories.ts';
import { indexedAudience, indexedTopic } from './taxonomies.ts';
import { indexedWard } from './wards.ts';

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
	words: Indexed['words'],
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
	const found: Indexed[] = [
		...records.places.map((place) => indexedPlace(place, indexing)),
		...records.programmes.map((programme) => indexedProgramme(programme, indexing)),
		...records.events.map((event) => indexedEvent(event, indexing)),
		...records.days.map((day) => indexedDay(day, indexing)),
		...records.resources.map((resource) => indexedResource(resource, indexing)),
		...records.stories.map((story) => indexedStory(story, indexing)),
		...records.calls.map((call) => indexedCall(call, indexing)),
		...records.wards.map((ward) => indexedWard(ward, indexing)),
		...records.topics.map((topic) => indexedTopic(topic, indexing)),
		...records.audiences.map((audience) => indexedAudience(audience, indexing)),
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
