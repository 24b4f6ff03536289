import type { Messages } from '../../i18n/messages/index.ts';
import type { ResultType } from '../../search/card.ts';

/** What results of each type are called, in the plural where a language has one. */
export const typeWords = (t: Messages): Readonly<Record<ResultType, string>> => ({
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
