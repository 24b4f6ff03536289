import type { ResultType } from '../../search/card.ts';
import type { SearchWords } from './words.ts';

/** What results of each type are called, in the plural where a language has one. */
export const typeWords = (t: SearchWords): Readonly<Record<ResultType, string>> => ({
	places: t.places,
	programmes: t.programmes,
	events: t.events,
	days: t.days,
	resources: t.resources,
	stories: t.stories,
	wards: t.wards,
	topics: t.topics,
	audiences: t.audiences,
});
