/** What the lists say. Only this area of the messages, and that of the filters, travel with the island. */
import type { Language } from '../../i18n/languages.ts';
import { explore } from '../../i18n/messages/explore.ts';
import type { ListName } from '../../i18n/routes.ts';
import { type FilterWords, filterWordsIn } from '../filters/words.ts';

export type ListWords = (typeof explore)[Language];
export const listWordsIn = (language: Language): ListWords => explore[language];

/** The button to all filters of a list. */
export const filterButton = (t: ListWords): Readonly<Record<ListName, string>> => ({
	events: t.exploreFilterEvents,
	programmes: t.exploreFilterEvents,
	places: t.exploreFilterPlaces,
	resources: t.exploreFilterResources,
});

/** The filters' own words, with those that speak of a month said of a list. */
export function filterWords(language: Language, list: ListName): FilterWords {
	const t = listWordsIn(language);
	return {
		...filterWordsIn(language),
		filter: filterButton(t)[list],
		filterDone: t.exploreDone,
		filterAgeHint: t.exploreAgeHint,
		whenMonth: t.exploreWhenMonth,
		whenAny: t.exploreWhenAny,
	};
}
