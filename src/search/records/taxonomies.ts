import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Audience, Topic } from '../../schemas/index.ts';
import { type Indexed, type Indexing, namesOf } from './indexed.ts';

export const indexedTopic = (topic: Topic, indexing: Indexing): Indexed => found('topics', topic, indexing);
export const indexedAudience = (audience: Audience, indexing: Indexing): Indexed =>
	found('audiences', audience, indexing);

/** The page on which everything of a topic or for an audience stands, by any word that people have for it. */
function found(type: 'topics' | 'audiences', entry: Topic | Audience, { language, t }: Indexing): Indexed {
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
