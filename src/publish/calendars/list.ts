/** Every calendar feed of the site, by address: what the build writes, and what pages, open data and tests may name. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { type FeedScope, feedPath, path, recordPath, type SingleFeed } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import { FEED_KINDS, type FeedKind } from './kinds.ts';
import { feedWords } from './words.ts';

interface Listed {
	/** Address from the site's root. */
	readonly path: string;
	/** What is followed, in words, without the site's name: "Bảo tàng Mẫu", "Phường An Cư · Thiếu nhi". */
	readonly title: string;
	/** The page that it belongs to, from the site's root. */
	readonly page: string;
}

export type SiteFeed = Listed &
	(
		| { readonly scope: SingleFeed }
		| { readonly scope: 'kind'; readonly id: FeedKind }
		| { readonly scope: 'ward'; readonly id: string; readonly audience?: string }
		| { readonly scope: Exclude<FeedScope, 'kind' | 'ward'>; readonly id: string }
	);

/**
 * One feed for every taxonomy entry, place, day and event, also while nothing is in it. Two for each event of a large
 * catalogue: a page that knows its own feed asks `feedPath` instead.
 */
export function feedsOf(catalogue: Catalogue, language: Language): SiteFeed[] {
	const { wards, audiences, places, topics, days, events } = catalogue.records;
	const words = feedWords(language);
	const single = (scope: SingleFeed, page: string): SiteFeed => ({
		scope,
		path: feedPath(language, scope),
		title: words.titles[scope],
		page,
	});
	return [
		single('all', path(language, 'home')),
		single('days', path(language, 'days')),
		single('schools', path(language, 'programmes')),
		single('on-now', path(language, 'today')),
		...FEED_KINDS.map(
			(id): SiteFeed => ({
				scope: 'kind',
				id,
				path: feedPath(language, 'kind', id),
				title: words.kinds[id],
				page: `${path(language, 'places')}#${id}`,
			}),
		),
		...wards.flatMap((ward): SiteFeed[] => {
			const title = wardWords(ward, language);
			const own = { scope: 'ward', id: ward.id, page: recordPath(language, 'wards', ward.id) } as const;
			return [
				{ ...own, path: feedPath(language, 'ward', ward.id), title },
				...audiences.map((audience) => ({
					...own,
					audience: audience.id,
					path: feedPath(language, 'ward', ward.id, audience.id),
					title: `${title} · ${sayPlain(audience.name, language)}`,
				})),
			];
		}),
		...records('audience', 'audiences', audiences, (audience) => sayPlain(audience.name, language)),
		...records('topic', 'topics', topics, (topic) => sayPlain(topic.name, language)),
		...records('place', 'places', places, (place) => sayPlain(place.title, language)),
		...records('day', 'days', days, (day) => sayPlain(day.title, language)),
		...records('event', 'events', events, (event) => sayPlain(event.title, language)),
	];

	function records<R extends { readonly id: string }>(
		scope: Exclude<FeedScope, 'kind' | 'ward'>,
		collection: 'audiences' | 'topics' | 'places' | 'days' | 'events',
		all: readonly R[],
		titleOf: (record: R) => string,
	): SiteFeed[] {
		return all.map((record) => ({
			scope,
			id: record.id,
			path: feedPath(language, scope, record.id),
			title: titleOf(record),
			page: recordPath(language, collection, record.id),
		}));
	}
}

/**
 * Addresses of records that another has replaced: whoever follows one of them must not be left behind. A feed cannot
 * redirect on every host, so the successor's stands there as well.
 */
export function replacedFeeds(
	catalogue: Catalogue,
	language: Language,
): { readonly path: string; readonly successor: string }[] {
	const next = new Map(catalogue.redirects.map(({ collection, from, to }) => [`${collection}/${from}`, to]));
	return catalogue.redirects.flatMap(({ collection, from }) => {
		const scope = replaceable[collection as keyof typeof replaceable]; // undefined for the collections without feeds
		if (scope === undefined) return [];
		let to = from;
		// The rule `replaced-by` has refused circles.
		for (let at = next.get(`${collection}/${from}`); at !== undefined; at = next.get(`${collection}/${at}`))
			to = at;
		return catalogue.byId[collection].has(to)
			? [{ path: feedPath(language, scope, from), successor: feedPath(language, scope, to) }]
			: [];
	});
}

const replaceable = { places: 'place', days: 'day', events: 'event' } as const;
