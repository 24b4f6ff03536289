/** What every component of one page is given: language, wording, catalogue, addresses. Made once a page by the route. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { confirmedPlaces } from '../../catalogue/graph/whereabouts.ts';
import { siteUrl, viewTimeScript } from '../../environment.ts';
import { groupDigits } from '../../i18n/digits.ts';
import { type Language, type Localized, say, sayPlain, type Wording } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import { path, type RecordCollection, type RouteName, recordPath } from '../../i18n/routes.ts';
import { tie } from '../../i18n/tie.ts';

export interface View {
	readonly language: Language;
	readonly t: Messages;
	readonly catalogue: Catalogue;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	/** Address of the script that every page runs before its first paint. */
	readonly viewTimeScript: string;
	readonly confirmed: { readonly confirmed: number; readonly all: number };
	/** Text in the page's language, marked when it falls back. */
	say(value: Localized): Wording;
	plain(value: Localized): string;
	/** A heading or title as it is displayed: its compounds stay on one line. */
	tied(text: string): string;
	/** Address of a page in the page's language. */
	to(name: RouteName, params?: Readonly<Record<string, string>>): string;
	toRecord(collection: RecordCollection, id: string): string;
	number(value: number): string;
	/** Whether the month of a local date has a page in the wall calendar. */
	inCalendar(date: string): boolean;
}

export function makeView(catalogue: Catalogue, language: Language): View {
	return {
		language,
		t: messagesIn(language),
		catalogue,
		site: siteUrl(catalogue.site.url),
		viewTimeScript: viewTimeScript(),
		confirmed: confirmedPlaces(catalogue),
		say: (value) => say(value, language),
		plain: (value) => sayPlain(value, language),
		tied: (text) => tie(text, catalogue.site.compounds),
		to: (name, params) => path(language, name, params),
		toRecord: (collection, id) => recordPath(language, collection, id),
		number: (value) => groupDigits(value, language),
		inCalendar: (date) => {
			const year = Number(date.slice(0, 4));
			const { from, to } = catalogue.site.calendar;
			return (year >= from && year <= to) || date.slice(0, 7) === catalogue.today.slice(0, 7);
		},
	};
}

/** Both addresses of a page: for hreflang and the language link. */
export const bothAddresses = (name: RouteName, params?: Readonly<Record<string, string>>) => ({
	vi: path('vi', name, params),
	en: path('en', name, params),
});
