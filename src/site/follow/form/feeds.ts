import { PATIENCE } from '../../../downloads/longest-wait.ts';
import { nameInFeed } from './wanted.ts';

export interface FeedChoice {
	readonly title: string;
	/** Sessions to come when the page was built; unknown of a feed that no list holds. */
	readonly coming: number | undefined;
}

/** The calendars that the page lists, by key. */
export function feedChoices(document: Document): ReadonlyMap<string, FeedChoice> {
	const feeds = new Map<string, FeedChoice>();
	for (const link of document.querySelectorAll<HTMLElement>('[data-feed]')) {
		const { feed = '', coming } = link.dataset;
		// For one audience of a ward the list gives the audience alone, below its ward.
		const whole = feeds.get(feed.split('/').slice(0, 2).join('/'))?.title;
		const own = link.textContent.trim();
		feeds.set(feed, {
			title: whole === undefined ? own : `${whole} · ${own}`,
			coming: coming === undefined ? undefined : Number(coming),
		});
	}
	return feeds;
}

/**
 * A calendar that exists though the page does not list it: that of an event, or of a place under its former id.
 * Undefined when there is none; rejects when that could not be learnt.
 */
export async function unlistedFeed(address: string, site: string): Promise<FeedChoice | undefined> {
	// A small file, on a page that must stay light: the limit is for all of it.
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), PATIENCE);
	try {
		const answer = await fetch(address, { signal: stop.signal });
		if (answer.status === 404) return undefined;
		if (!answer.headers.get('content-type')?.startsWith('text/calendar'))
			throw new Error(`no calendar: ${address}`);
		const title = nameInFeed(await answer.text(), site);
		return title === undefined ? undefined : { title, coming: undefined };
	} finally {
		clearTimeout(timer);
	}
}
