/**
 * What a search result shows, and how it travels through Pagefind: as few small metas as will do, since Pagefind
 * searches metas too. Type, standing and language of the title ride as filters, which it does not search.
 */
import type { Language } from '../../i18n/languages.ts';
import { decode, encode } from '../text/pagefind-text.ts';

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

export type Metas = Readonly<Record<string, string>>;
export type CardFacets = Readonly<Record<string, readonly string[]>>;

const LISTS = ['names', 'more'] as const;
/** Between the texts of a list; no name holds it. */
const SEPARATOR = ' | ';
const TEXTS = ['title', 'kind', 'summary', 'place', 'ward', 'price', 'access', 'status'] as const;
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

export function metasOf(card: SearchCard): Record<string, string> {
	const metas: Record<string, string> = {};
	for (const name of TEXTS) {
		const text = card[name];
		if (text) metas[name] = encode(text);
	}
	for (const name of LISTS) {
		const texts = card[name];
		if (texts && texts.length > 0) metas[name] = encode(texts.join(SEPARATOR));
	}
	if (card.hours) metas.hours = packHours(card.hours);
	if (card.dates) metas.when = card.dates.map(packDates).join(' ');
	const own = (card.dates ?? []).flatMap((dates) => (dates.own ? [dates.own] : []));
	if (own.length > 0) metas.own = encode(own.flatMap(packFacts).join(SEPARATOR));
	return metas;
}

export const filtersOf = (
	card: SearchCard,
	facets: Readonly<Partial<Record<ResultFacet, readonly string[]>>> = {},
): Record<string, string[]> => ({
	...Object.fromEntries(
		RESULT_FACETS.flatMap((facet) => (facets[facet]?.length ? [[facet, [...facets[facet]]]] : [])),
	),
	type: [card.type],
	...(card.titleLanguage ? { titleLanguage: [card.titleLanguage] } : {}),
	...(card.former ? { former: ['yes'] } : {}),
	...(card.further ? { further: ['yes'] } : {}),
});

/** Throws when the fragment is not one of ours: an index of another version, or a broken download. */
export function cardOf(url: string, metas: Metas, filters: CardFacets): SearchCard {
	const text = (name: (typeof TEXTS)[number]) =>
		metas[name] === undefined ? undefined : decode(metas[name]);
	const type = RESULT_TYPES.find((known) => known === filters.type?.[0]);
	const title = text('title');
	if (!type || !title) throw new Error(`not a search result of this site: ${url}`);
	const list = (name: (typeof LISTS)[number]) =>
		metas[name] === undefined ? undefined : decode(metas[name]).split(SEPARATOR);
	const language = filters.titleLanguage?.[0];
	return {
		type,
		url,
		title,
		names: list('names'),
		more: list('more'),
		titleLanguage: language === 'vi' || language === 'en' ? language : undefined,
		kind: text('kind') ?? '',
		summary: text('summary'),
		dates: datesIn(metas),
		place: text('place'),
		ward: text('ward'),
		price: text('price'),
		...(metas.hours ? { hours: unpackHours(metas.hours) } : {}),
		access: text('access'),
		status: text('status'),
		former: filters.former !== undefined,
		...(filters.further ? { further: true } : {}),
	};
}

/** One word, so that a search for "0700" finds no place; as letters, since signs would part it. */
const SIGNS: readonly (readonly [sign: string, letter: string])[] = [
	['|', 'a'],
	['-', 'b'],
	[',', 'c'],
	['?', 'd'],
];
const packHours = (hours: string): string =>
	SIGNS.reduce((text, [sign, letter]) => text.replaceAll(sign, letter), hours);
const unpackHours = (packed: string): string =>
	SIGNS.reduce((text, [sign, letter]) => text.replaceAll(letter, sign), packed);

const FACTS = ['place', 'ward', 'access', 'status'] as const;
/** Stands for what is left out. */
const NONE = '-';

const packFacts = (facts: SessionFacts): string[] => [
	...FACTS.map((name) => facts[name] || NONE),
	facts.off ? '0' : '1',
];

function unpackFacts(fields: readonly string[]): SessionFacts {
	const texts = FACTS.flatMap((name, at) => {
		const text = fields[at];
		return text === undefined || text === NONE ? [] : [[name, text] as const];
	});
	return { ...Object.fromEntries(texts), ...(fields[FACTS.length] === '0' ? { off: true } : {}) };
}

/** Sessions that differ are marked, and their facts stand in one list, in order. */
function datesIn(metas: Metas): CardDates[] | undefined {
	const fields = metas.own === undefined ? [] : decode(metas.own).split(SEPARATOR);
	let next = 0;
	return metas.when?.split(' ').flatMap((packed) => {
		const dates = unpackDates(packed.replace(/!$/, ''));
		if (!packed.endsWith('!')) return dates ?? [];
		const own = unpackFacts(fields.slice(next, next + FACTS.length + 1));
		next += FACTS.length + 1;
		return dates ? [{ ...dates, own }] : [];
	});
}

/** One word, so that a search for "2026" or "11" does not find every date: `20261123T0800/20261123T1000~@20261122T0800!`. */
const packDates = ({ start, end, endEstimated, originalStart, own }: CardDates): string =>
	bare(`${start}/${end}`) +
	(endEstimated ? '~' : '') +
	(originalStart ? `@${bare(originalStart)}` : '') +
	(own ? '!' : '');

const bare = (local: string): string => local.replace(/[-:]/g, '');

function unpackDates(packed: string): CardDates | undefined {
	const parts = /^(\d{8}(?:T\d{4})?)\/(\d{8}(?:T\d{4})?)(~?)(?:@(\d{8}(?:T\d{4})?))?$/.exec(packed);
	const [, start, end, estimated, original] = parts ?? [];
	if (!start || !end) return undefined;
	return {
		start: spread(start),
		end: spread(end),
		endEstimated: estimated === '~',
		...(original ? { originalStart: spread(original) } : {}),
	};
}

const spread = (packed: string): string =>
	packed.replace(
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?$/,
		(_, y: string, m: string, d: string, hour?: string, minute?: string) =>
			hour === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${hour}:${minute}`,
	);
