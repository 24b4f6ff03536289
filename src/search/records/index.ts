/** The catalogue as search records of one language: one for each published record that has a page of its own. */
import type { Catalogue } from '../../catalogue/graph.ts';
import type { Language } from '../../i18n/languages.ts';
import { filtersOf, metasOf } from '../card.ts';
import { searchable } from '../pagefind-text.ts';
import { foundDay } from './days.ts';
import { foundEvent } from './events.ts';
import { type Found, indexingIn } from './found.ts';
import { foundPlace } from './places.ts';
import { foundProgramme } from './programmes.ts';
import { foundResource } from './resources.ts';
import { foundStory } from './stories.ts';
import { foundWard } from './wards.ts';

/** A custom record as Pagefind takes it. */
export interface SearchRecord {
	readonly url: string;
	readonly language: Language;
	readonly content: string;
	readonly meta: Record<string, string>;
	readonly filters: Record<string, string[]>;
}

/** By type, then by id, as the catalogue sorts its records: Pagefind's output depends on the order. */
export function searchRecords(catalogue: Catalogue, language: Language): SearchRecord[] {
	const indexing = indexingIn(catalogue, language);
	const { records } = catalogue;
	const found: Found[] = [
		...records.places.map((place) => foundPlace(place, indexing)),
		...records.programmes.map((programme) => foundProgramme(programme, indexing)),
		...records.events.map((event) => foundEvent(event, indexing)),
		...records.days.map((day) => foundDay(day, indexing)),
		...records.resources.map((resource) => foundResource(resource, indexing)),
		...records.stories.map((story) => foundStory(story, indexing)),
		...records.wards.map((ward) => foundWard(ward, indexing)),
	];
	return found.map(({ card, words }) => ({
		url: card.url,
		language,
		content: searchable(words.filter(Boolean).join(' . ')),
		meta: metasOf(card),
		filters: filtersOf(card),
	}));
}
