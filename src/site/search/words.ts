/** What the search page says. Only these areas of the messages travel with it. */
import type { Language } from '../../i18n/languages.ts';
import { names } from '../../i18n/messages/names.ts';
import { search } from '../../i18n/messages/search.ts';
import { searchBox } from '../../i18n/messages/search-box.ts';
import type { Said } from '../../i18n/messages/shape.ts';
import { timingMessages } from '../../i18n/messages/timing.ts';
import type { ResultType } from '../../search/records/card.ts';
import { type FilterWords, filterWordsIn } from '../filters/words.ts';
import { readWordsIn as viewTimeWords } from '../view-time/words.ts';

export type BoxWords = (typeof searchBox)[Language];
export const boxWordsIn = (language: Language): BoxWords => searchBox[language];

/** What one suggestion of each type is called. */
export const suggestionWords = (t: BoxWords): Readonly<Record<ResultType, string>> => ({
	places: t.suggestedPlace,
	wards: t.suggestedWard,
	days: t.suggestedDay,
	topics: t.suggestedTopic,
	audiences: t.suggestedAudience,
	programmes: t.suggestedProgramme,
	resources: t.suggestedResource,
	stories: t.suggestedStory,
	calls: t.suggestedCall,
	events: t.suggestedEvent,
});

export type SearchWords = Said<typeof search.vi> &
	Said<typeof names.vi> &
	Said<typeof timingMessages.vi> & { readonly save: string; readonly filters: FilterWords };

export const searchWordsIn = (language: Language): SearchWords => ({
	...search[language],
	...names[language],
	...timingMessages[language],
	save: viewTimeWords(language).save,
	filters: filterWordsIn(language),
});

/** What results of each type are called, in the plural where a language has one. */
export const typeWords = (t: SearchWords): Readonly<Record<ResultType, string>> => ({
	places: t.places,
	programmes: t.programmes,
	events: t.events,
	days: t.days,
	resources: t.resources,
	stories: t.stories,
	calls: t.calls,
	wards: t.wards,
	topics: t.topics,
	audiences: t.audiences,
});
