/** Everything one can subscribe to, as the index of the open data and its page name it. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { newsPath } from '../../i18n/routes.ts';
import { feedsOf } from '../calendars/list.ts';
import type { ListedFeed } from './index.ts';

/**
 * Calendars in the order of `feedsOf`, after the news. Those of a single event, or of a ward for one audience, have
 * addresses that are made of ids: all of them would be most of the index.
 */
export const listedFeeds = (catalogue: Catalogue): ListedFeed[] =>
	LANGUAGES.flatMap((language) => [
		...newsFeeds(language),
		...feedsOf(catalogue, language)
			.filter((feed) => feed.scope !== 'event' && !(feed.scope === 'ward' && feed.audience !== undefined))
			.map(({ title, path }) => ({ title, language, type: 'text/calendar', path })),
	]);

export function newsFeeds(language: Language): ListedFeed[] {
	const t = messagesIn(language);
	return [
		{ title: t.newsAtom, language, type: 'application/atom+xml', path: newsPath(language, 'xml') },
		{ title: t.newsJson, language, type: 'application/feed+json', path: newsPath(language, 'json') },
	];
}
