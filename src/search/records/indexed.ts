/** What every kind of record gives to the index: a card to show and the words that lead to it. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import type { FacetValues } from '../../filters/of-session.ts';
import { type Language, type Localized, say, sayPlain } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import type { Place, Ward } from '../../schemas/index.ts';
import type { ResultFacet, SearchCard } from './card.ts';

export type ResultFacets = Readonly<Partial<Record<ResultFacet, readonly string[]>>>;

export interface Indexed {
	readonly card: SearchCard;
	/** By what results can be narrowed. */
	readonly facets?: ResultFacets;
	/** Texts in any order; empty ones do no harm. */
	readonly words: readonly (string | undefined)[];
	/** All of it is over. */
	readonly past?: boolean;
}

export interface Indexing {
	readonly catalogue: Catalogue;
	readonly language: Language;
	readonly t: Messages;
}

export const indexingIn = (catalogue: Catalogue, language: Language): Indexing => ({
	catalogue,
	language,
	t: messagesIn(language),
});

/** Both languages: somebody on a Vietnamese page types "museum", a visitor on an English one "bảo tàng". */
export const both = (text: Localized | undefined): string => (text ? `${text.vi} ${text.en ?? ''}` : '');

const titleOf = (title: Localized, language: Language): Pick<SearchCard, 'title' | 'titleLanguage'> => {
	const { text, lang } = say(title, language);
	return { title: text, titleLanguage: lang };
};

interface Named {
	readonly title: Localized;
	readonly aliases: readonly string[];
}
interface Classified {
	readonly topics: readonly string[];
	readonly audiences?: readonly string[];
}

/** Title as shown, and the other names by which people know it: its title in the other language, old and short names. */
export function namesOf(
	record: Named,
	language: Language,
): Pick<SearchCard, 'title' | 'titleLanguage' | 'names'> {
	const shown = titleOf(record.title, language);
	const names = [record.title.vi, record.title.en, ...record.aliases].filter(
		(name): name is string => name !== undefined && name !== shown.title,
	);
	return { ...shown, names: [...new Set(names)] };
}

/** Names of its topics and audiences and what people call them: a way to it, but a long one. */
function moreOf(record: Classified, { catalogue }: Indexing): Pick<SearchCard, 'more'> {
	const entries = [
		...record.topics.map((id) => catalogue.byId.topics.get(id)),
		...(record.audiences ?? []).map((id) => catalogue.byId.audiences.get(id)),
	];
	return { more: entries.flatMap((entry) => (entry ? [both(entry.name), ...entry.synonyms] : [])) };
}

/** What a record's filters say, as far as results can be narrowed by it. */
export const resultFacets = (values: FacetValues): ResultFacets => ({
	loai: values.loai,
	'chu-de': values['chu-de'],
	'doi-tuong': values['doi-tuong'],
	'phuong-xa': values['phuong-xa'],
	phi: values.phi,
	'tiep-can': values['tiep-can'],
});

/** That something is said of access, as a result shows it. */
export const accessShown = (
	{ 'tiep-can': values }: ResultFacets,
	{ t }: Indexing,
): Pick<SearchCard, 'access'> => (values && values.length > 0 ? { access: t.factAccess } : {});

/** The summary is shown where it is in the page's language; elsewhere it only leads to the record. */
function summaryOf(record: Described, { language }: Indexing): Pick<SearchCard, 'summary'> {
	const said = record.summary && say(record.summary, language);
	return said && !said.lang ? { summary: said.text } : {};
}

/** What the card of every record begins with: title, other names, what it is about, in one sentence. */
export const cardHead = (record: Named & Classified & Described, indexing: Indexing) => ({
	...namesOf(record, indexing.language),
	...moreOf(record, indexing),
	...summaryOf(record, indexing),
});

interface Described {
	readonly title: Localized;
	readonly summary?: Localized | undefined;
	readonly body?: Localized | undefined;
}

/** The words of the fields that all records share, but for what their card shows. */
export function sharedWords(record: Described, indexing: Indexing): string[] {
	const { language } = indexing;
	const shown = summaryOf(record, indexing).summary !== undefined;
	return [
		record.summary && !shown ? sayPlain(record.summary, language) : '',
		record.body ? withoutAddresses(sayPlain(record.body, language)) : '',
	];
}

/** Markdown without the addresses of its links: nobody searches for "https". */
const withoutAddresses = (markdown: string): string =>
	markdown.replace(/\]\([^)]*\)/g, ' ').replace(/https?:\/\/\S+/g, ' ');

/** Names by which people know a ward. */
export const wardNames = (ward: Ward | undefined): string[] =>
	ward ? [both(ward.name), ...ward.aliases] : [];

/** Names by which people know a place. */
export const placeWords = (place: Place): string[] => [both(place.title), ...place.aliases];

/** The ward of the first of these places. */
export const wardOfPlace = (place: Place | undefined, { catalogue }: Indexing): Ward | undefined =>
	place?.ward === undefined ? undefined : catalogue.byId.wards.get(place.ward);
