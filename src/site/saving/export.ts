/** Saved sessions as an .ics file, by the module that writes the site's feeds: loaded only when somebody asks. */

import type { Language } from '../../i18n/languages.ts';
import type { FeedEntry } from '../../publish/calendars/entry.ts';
import { calendarFeed } from '../../publish/calendars/ics/index.ts';

export interface ExportOptions {
	readonly name: string;
	/** Whole address of the page that the entries come from. */
	readonly url: string;
	readonly zone: string;
	readonly language: Language;
	/** Behind the `@` of every UID, as in the site's feeds. */
	readonly domain: string;
	/** Local wall time. */
	readonly now: string;
}

/** Entries that stand twice, as two sessions of one entry do, are written once. */
export function calendarText(
	entries: readonly FeedEntry[],
	{ name, url, zone, language, domain, now }: ExportOptions,
): string {
	const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	return calendarFeed({ name, url, source: url, zone, language, domain }, once, now);
}
