/** The calendars that one can choose, from the list of all feeds: those of single events are on the events' own pages. */

import { listed } from '../../catalogue/graph/graph.ts';
import { isPast } from '../../catalogue/time/sessions.ts';
import { byNameIn } from '../../domain/text/by-name.ts';
import { subscribeWords } from '../../i18n/messages/subscribe-page.ts';
import { feedsOf, type SiteFeed } from '../../publish/calendars/list.ts';
import { eventsIn } from '../../publish/calendars/members.ts';
import { keyOf } from '../links/choice.ts';
import type { View } from '../view/view.ts';

interface Choice {
	/** `ward/thuan-hoa`: what stands in the address of the subscribe page. */
	readonly key: string;
	readonly title: string;
	/** Address of the feed, from the site's root. */
	readonly path: string;
	/** Sessions that are not over as of the build; unknown of the days themselves, which are no sessions. */
	readonly coming: number | undefined;
	/** The same ward for one audience each; their titles name the audience alone. */
	readonly parts: readonly Choice[];
}

type Group = 'whole' | 'ward' | 'place' | 'topic' | 'audience' | 'kind' | 'day';
export interface ChoiceGroup {
	readonly group: Group;
	readonly title: string;
	readonly choices: readonly Choice[];
}

const ORDER = ['whole', 'ward', 'place', 'topic', 'audience', 'kind', 'day'] as const;
/** Long lists of names are looked up by their letters; the others keep the order that the editors gave them. */
const BY_NAME: ReadonlySet<Group> = new Set(['ward', 'place']);

export function choiceGroups(view: View): ChoiceGroup[] {
	const feeds = feedsOf(view.catalogue, view.language).filter((feed) => feed.scope !== 'event');
	const whole = feeds.filter((feed) => !isPart(feed));
	const words = subscribeWords(view.language).groups;
	const byName = byNameIn(view.language);
	return ORDER.map((group) => {
		const choices = whole
			.filter((feed) => groupOf(feed) === group)
			.map((feed) => choiceOf(view, feed, partsOf(feeds, feed)));
		if (BY_NAME.has(group)) choices.sort((a, b) => byName(a.title, b.title));
		return { group, title: words[group], choices };
	}).filter(({ choices }) => choices.length > 0);
}

const isPart = (feed: SiteFeed): boolean => feed.scope === 'ward' && feed.audience !== undefined;

const partsOf = (feeds: readonly SiteFeed[], whole: SiteFeed): SiteFeed[] =>
	whole.scope === 'ward'
		? feeds.filter((feed) => feed.scope === 'ward' && feed.id === whole.id && feed.audience !== undefined)
		: [];

function groupOf({ scope }: SiteFeed): Group | undefined {
	if (scope === 'event') return undefined;
	return scope === 'all' || scope === 'days' || scope === 'schools' || scope === 'on-now' ? 'whole' : scope;
}

function choiceOf(view: View, feed: SiteFeed, parts: readonly SiteFeed[] = []): Choice {
	const { catalogue } = view;
	const audience = feed.scope === 'ward' && feed.audience && catalogue.byId.audiences.get(feed.audience);
	const coming = eventsIn(catalogue, feed).flatMap((event) =>
		listed(catalogue.sessions, event.id).filter((session) => !isPast(session, catalogue.now)),
	).length;
	return {
		key: keyOf(feed.path),
		title: audience ? view.plain(audience.name) : feed.title,
		path: feed.path,
		coming: feed.scope === 'days' ? undefined : coming,
		parts: parts.map((part) => choiceOf(view, part)),
	};
}
