/**
 * A commemorative day as the home of a campaign: this year's edition, what belongs to it, by kind and by ward, earlier
 * years, and what there is to learn from. Pure; every answer is sorted and stable.
 */

import { windowOf } from '../../domain/sessions/commemorative-day.ts';
import type { DateWindow } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Day } from '../../schemas/index.ts';
import { type Catalogue, type DatedDay, listed } from '../graph/graph.ts';

/** The day in one year, and the days around it in which activities belong to it. */
export interface Edition {
	readonly dated: DatedDay;
	readonly window: DateWindow;
}

/**
 * The edition that a reader means today: the first whose window is not over, so that a day of last week still shows
 * what goes on around it. Undefined for days announced each year, which are never computed.
 */
export function editionOf(catalogue: Catalogue, day: Day): Edition | undefined {
	for (const dated of catalogue.datedDays) {
		if (dated.day.id !== day.id) continue;
		const window = windowOf(dated, day.window);
		if (window.to >= catalogue.today) return { dated, window };
	}
	return undefined;
}

/** The next `count` times that a day falls after a date. */
export const datesAfter = (catalogue: Catalogue, day: Day, date: string, count: number): DatedDay[] =>
	catalogue.datedDays.filter((dated) => dated.day.id === day.id && dated.start > date).slice(0, count);

/**
 * Whether a day's page is a campaign's home, with gaps and materials: a day of the plan, or one to which content links
 * something. Other days (most public holidays and traditional feasts) keep a modest page.
 */
export const isCampaign = (catalogue: Catalogue, day: Day): boolean =>
	day.scope === 'plan' ||
	[catalogue.eventsOfDay, catalogue.programmesOfDay, catalogue.campaignsOfDay].some(
		(index) => listed<unknown>(index, day.id).length > 0,
	);

/** The main days of the site, soonest edition first: the plan's days and week. */
export function mainEditions(catalogue: Catalogue): { readonly day: Day; readonly edition: Edition }[] {
	return catalogue.site.mainDays
		.flatMap((id) => {
			const day = catalogue.byId.days.get(id);
			const edition = day && editionOf(catalogue, day);
			return day && edition ? [{ day, edition }] : [];
		})
		.sort((a, b) => byText(a.edition.dated.start, b.edition.dated.start));
}
