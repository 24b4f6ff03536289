/** The feeds of the site, by address. */
import type { Catalogue } from '../catalogue/graph.ts';
import { type Language, sayPlain } from '../i18n/languages.ts';
import { path } from '../i18n/routes.ts';
import type { Changed } from './changed.ts';
import type { FeedEntry } from './entry.ts';
import { eventEntries } from './event-entries.ts';
import { calendarFeed } from './ics/index.ts';

/**
 * `/ics/all.ics` and its English twin: all dated events. `siteUrl` is without a slash at its end; `changed` is what
 * the repository's history knows of each record.
 */
export function allEventsFeed(
	catalogue: Catalogue,
	language: Language,
	siteUrl: string,
	changed?: Changed,
): string {
	const entries = eventEntries(catalogue, catalogue.records.events, { language, site: siteUrl, changed });
	return siteFeed(catalogue, language, siteUrl, { address: 'all.ics', entries });
}

interface SiteFeed {
	/** Below `/ics/`. */
	readonly address: string;
	readonly entries: readonly FeedEntry[];
	/** Behind the site's name. */
	readonly title?: string;
	/** The page it belongs to, from the site's root; home when left out. */
	readonly page?: string;
}

function siteFeed(catalogue: Catalogue, language: Language, siteUrl: string, feed: SiteFeed): string {
	const { site, now } = catalogue;
	const name = sayPlain(site.name, language);
	return calendarFeed(
		{
			name: feed.title === undefined ? name : `${name}: ${feed.title}`,
			description: sayPlain(site.subtitle, language),
			url: `${siteUrl}${feed.page ?? path(language, 'home')}`,
			source: `${siteUrl}${language === 'vi' ? '' : `/${language}`}/ics/${feed.address}`,
			zone: site.timezone,
			language,
			// Of the configured address: a trial build elsewhere must not give every event another identity.
			domain: new URL(site.url).hostname,
		},
		feed.entries,
		now,
	);
}
