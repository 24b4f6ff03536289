/** What a feed of a small city holds. */
import type { Language } from '../../../../src/i18n/languages.ts';
import { feedBytes, feedsOf } from '../../../../src/publish/calendars/index.ts';
import { type catalogueOf, SITE } from '../../../support/catalogue.ts';
import { parts, textOf, valueIn } from '../../../support/feed-lines.ts';

/** Ids (before the `@`) of the entries of one feed. */
export function inFeed(
	catalogue: ReturnType<typeof catalogueOf>,
	name: string,
	language: Language = 'vi',
): string[] {
	const feed = feedsOf(catalogue, language).find(({ path }) => path.endsWith(`/ics/${name}.ics`));
	if (!feed) throw new Error(`no feed ${name}`);
	const { events } = parts(textOf(feedBytes(catalogue, language, { site: SITE })(feed)));
	return events.map((event) => valueIn(event, 'UID')?.split('@')[0] ?? '');
}

export const soon = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;
