/** What the search box says. Only this area of the messages travels with it. */
import type { Language } from '../../i18n/languages.ts';
import { searchBox } from '../../i18n/messages/search-box.ts';
import type { ResultType } from '../../search/card.ts';

export type BoxWords = (typeof searchBox)[Language];
export const boxWordsIn = (language: Language): BoxWords => searchBox[language];

export const typeWords = (t: BoxWords): Readonly<Record<ResultType, string>> => ({
	places: t.suggestedPlace,
	wards: t.suggestedWard,
	days: t.suggestedDay,
	topics: t.suggestedTopic,
	audiences: t.suggestedAudience,
	programmes: t.suggestedProgramme,
	resources: t.suggestedResource,
	stories: t.suggestedStory,
	events: t.suggestedEvent,
});
