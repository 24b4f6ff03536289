import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Audience, Topic } from '../../schemas/index.ts';
import { type Found, type Indexing, namesOf } from './found.ts';

export const foundTopic = (topic: Topic, indexing: Indexing): Found => found('topics', topic, indexing);
export const foundAudience = (audience: Audience, indexing: Indexing): Found =>
	found('audiences', audience, indexing);

/** The page on which everything of a topic or for an audience stands, by any word that people have for it. */
function found(type: 'topics' | 'audiences', entry: Topic | Audience, { language, t }: Indexing): Found {
	return {
		card: {
			type,
			url: recordPath(language, type, entry.id),
			...namesOf({ title: entry.name, aliases: [] }, language),
			// Not names of their own: "thư viện" must find the libraries first.
			more: entry.synonyms,
			kind: t[type],
		},
		words: [entry.description && sayPlain(entry.description, language)],
	};
}
