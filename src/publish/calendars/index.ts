/** The feeds of the site, by address. */

import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { byText } from '../../domain/text/by-text.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { feedPath } from '../../i18n/routes.ts';
import type { Changed } from './changed.ts';
import { dayEntries } from './day-entries.ts';
import { type EntryOptions, eventEntries, spanEntries } from './event-entries.ts';
import { FeedWriter, takingTime, type WrittenEntry } from './ics/index.ts';
import { feedsOf, replacedFeeds, type SiteFeed } from './list.ts';
import { eventsIn } from './members.ts';
import { feedWords, sentences } from './words.ts';

export { feedsOf, replacedFeeds, type SiteFeed } from './list.ts';

export interface FeedOptions {
	/** Address of the site without a slash at its end. */
	readonly site: string;
	/** What the repository's history knows of each record. */
	readonly changed?: Changed | undefined;
}

/**
 * Gives the bytes of any feed of one language, UTF-8. What is asked first writes the entries that it shows, and all later
 * feeds share them: an event is written once, in however many feeds it stands.
 */
export function feedBytes(
	catalogue: Catalogue,
	language: Language,
	{ site, changed }: FeedOptions,
): (feed: SiteFeed) => Uint8Array {
	const options: EntryOptions = { language, site, changed };
	const writer = new FeedWriter({
		zone: catalogue.site.timezone,
		language,
		// Of the configured address: a trial build elsewhere must not give every event another identity.
		domain: new URL(catalogue.site.url).hostname,
		now: catalogue.now,
	});
	const written = new Map<string, readonly WrittenEntry[]>();
	const entriesOf = (feed: SiteFeed): readonly WrittenEntry[] => {
		if (feed.scope === 'days') return dayEntries(catalogue, options).map((entry) => writer.entry(entry));
		const events = eventsIn(catalogue, feed);
		if (feed.scope === 'on-now') {
			return events.flatMap((event) =>
				spanEntries(catalogue, event, options).map((entry) => writer.entry(entry)),
			);
		}
		return events.flatMap((event) => {
			const shared =
				written.get(event.id) ??
				eventEntries(catalogue, [event], options).map((entry) => writer.entry(entry));
			written.set(event.id, shared);
			return feed.scope === 'event'
				? shared.map((entry) => (entry.busy ? takingTime(entry) : entry))
				: shared;
		});
	};
	return (feed) => writer.feed(headOf(catalogue, language, site, feed), entriesOf(feed));
}

function headOf(catalogue: Catalogue, language: Language, site: string, feed: SiteFeed) {
	const words = feedWords(language);
	const name = sayPlain(catalogue.site.name, language);
	const subtitle = sayPlain(catalogue.site.subtitle, language);
	return {
		name: feed.scope === 'all' ? name : `${name}: ${feed.title}`,
		description: feed.scope === 'ward' ? sentences([subtitle, words.wardNote]) : subtitle,
		url: `${site}${feed.page}`,
		source: `${site}${feed.path}`,
	};
}

export interface FeedFile {
	/** Address from the site's root. */
	readonly path: string;
	/** UTF-8. */
	readonly bytes: Uint8Array;
}

/** Every feed file of one language, those of replaced records included, by address. */
export function* feedFiles(
	catalogue: Catalogue,
	language: Language,
	options: FeedOptions,
): Generator<FeedFile> {
	const bytesOf = feedBytes(catalogue, language, options);
	const feeds = feedsOf(catalogue, language);
	for (const feed of feeds) yield { path: feed.path, bytes: bytesOf(feed) };
	const byPath = new Map(feeds.map((feed) => [feed.path, feed]));
	const replaced = replacedFeeds(catalogue, language).sort((a, b) => byText(a.path, b.path));
	for (const { path, successor } of replaced) {
		const feed = byPath.get(successor);
		if (feed && !byPath.has(path)) yield { path, bytes: bytesOf(feed) };
	}
}

/** `/ics/all.ics` and its English twin: all dated events. */
export function allEventsFeed(
	catalogue: Catalogue,
	language: Language,
	site: string,
	changed?: Changed,
): string {
	const all = feedsOf(catalogue, language).find(({ path }) => path === feedPath(language, 'all'));
	if (!all) throw new Error('the list of feeds has no feed of all events');
	return new TextDecoder().decode(feedBytes(catalogue, language, { site, changed })(all));
}
