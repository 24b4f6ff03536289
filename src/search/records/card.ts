/** What a search result shows. How it travels through the index: card-metas.ts. */
import type { Language } from '../../i18n/languages.ts';

export const RESULT_TYPES = [
	'places',
	'programmes',
	'events',
	'days',
	'resources',
	'stories',
	'calls',
	'wards',
	'topics',
	'audiences',
] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

export interface CardDates {
	/** Local date or date-time of the site's zone. */
	readonly start: string;
	/** Same form as `start`; of whole days the last one, inclusive. */
	readonly end: string;
	/** The source gives no end: it serves to tell what is past, and is not shown. */
	readonly endEstimated: boolean;
	/** Where the session was planned before it was moved: by it the session is known when it is saved. */
	readonly originalStart?: string | undefined;
	/** What is different of this session: all of it, since what is left out here does not hold for it. */
	readonly own?: SessionFacts | undefined;
}

/** What a card says that depends on the session it shows. */
export interface SessionFacts {
	readonly place?: string | undefined;
	readonly ward?: string | undefined;
	/** That something is said of access for disabled people, in words. */
	readonly access?: string | undefined;
	/** What somebody must know before going: cancelled, full, moved, date not announced. */
	readonly status?: string | undefined;
	/** It does not take place: it cannot be saved, and was not held afterwards. */
	readonly off?: boolean | undefined;
}

/** Place, ward, access and status are those of its sessions that say nothing of their own. */
export interface SearchCard extends Omit<SessionFacts, 'off'> {
	readonly type: ResultType;
	/** Address of the page from the site's root. */
	readonly url: string;
	readonly title: string;
	/** Other names by which people know it; searched, not shown. */
	readonly names?: readonly string[] | undefined;
	/** What its topics and audiences stand for; searched, not shown. */
	readonly more?: readonly string[] | undefined;
	/** Set when the title is not in the page's language. */
	readonly titleLanguage?: Language | undefined;
	readonly kind: string;
	/** One sentence of what it is, when it is in the page's language. */
	readonly summary?: string | undefined;
	/** The next times, soonest first, so that an index some days old still names one to come; else the last one. */
	readonly dates?: readonly CardDates[] | undefined;
	/** There are sessions to come behind those: when they are over, the last of them is not the last. */
	readonly further?: boolean;
	readonly price?: string | undefined;
	/** Of a place: its hours of the days ahead (domain/opening/opening-days.ts); missing where none are known. */
	readonly hours?: string | undefined;
	/** An offer of which it is not known whether it still stands. */
	readonly former?: boolean;
}

/** Facets that results can be narrowed by, as the filters of a page call them (filters/vocabulary.ts), and the month. */
export const RESULT_FACETS = [
	'loai',
	'chu-de',
	'doi-tuong',
	'phuong-xa',
	'thang',
	'phi',
	'tiep-can',
] as const;
export type ResultFacet = (typeof RESULT_FACETS)[number];
