/** What every kind of record gives to the index: a card to show and the words that lead to it. */
import type { Catalogue } from '../../catalogue/graph.ts';
import { type Language, type Localized, say, sayPlain } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import type { Place, Ward } from '../../schemas/index.ts';
import type { Price } from '../../schemas/price.ts';
import type { SearchCard } from '../card.ts';

export interface Found {
	readonly card: SearchCard;
	/** Texts in any order; empty ones do no harm. */
	readonly words: readonly (string | undefined)[];
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

export const titleOf = (
	title: Localized,
	language: Language,
): Pick<SearchCard, 'title' | 'titleLanguage'> => {
	const { text, lang } = say(title, language);
	return { title: text, titleLanguage: lang };
};

interface Described {
	readonly title: Localized;
	readonly summary?: Localized | undefined;
	readonly body?: Localized | undefined;
	readonly aliases: readonly string[];
	readonly topics: readonly string[];
	readonly audiences?: readonly string[];
}

/** The words of the fields that all records share. */
export function sharedWords(record: Described, { catalogue, language }: Indexing): string[] {
	const named = [
		...record.topics.map((id) => catalogue.byId.topics.get(id)),
		...(record.audiences ?? []).map((id) => catalogue.byId.audiences.get(id)),
	];
	return [
		both(record.title),
		...record.aliases,
		record.summary ? sayPlain(record.summary, language) : '',
		...named.flatMap((entry) => (entry ? [both(entry.name), ...entry.synonyms] : [])),
		record.body ? withoutAddresses(sayPlain(record.body, language)) : '',
	];
}

/** Markdown without the addresses of its links: nobody searches for "https". */
const withoutAddresses = (markdown: string): string =>
	markdown.replace(/\]\([^)]*\)/g, ' ').replace(/https?:\/\/\S+/g, ' ');

export function wardName(ward: Ward, { language, t }: Indexing): string {
	const name = sayPlain(ward.name, language);
	if (ward.kind === 'phuong') return t.ofWard(name);
	return ward.kind === 'xa' ? t.ofCommune(name) : t.ofSpecialZone(name);
}

export const wardWords = (ward: Ward | undefined): string[] =>
	ward ? [both(ward.name), ...ward.aliases] : [];

/** Names by which people know a place. */
export const placeWords = (place: Place): string[] => [both(place.title), ...place.aliases];

export const placesNamed = (ids: readonly string[], { catalogue }: Indexing): Place[] =>
	ids.flatMap((id) => catalogue.byId.places.get(id) ?? []);

export const wardOfPlace = (place: Place | undefined, { catalogue }: Indexing): Ward | undefined =>
	place?.ward === undefined ? undefined : catalogue.byId.wards.get(place.ward);

/** Unknown is said as unknown, never left to look free. */
export function priceName(kind: Price['kind'], t: Messages): string {
	return { free: t.priceFree, paid: t.pricePaid, donation: t.priceDonation, unknown: t.priceUnknownShort }[
		kind
	];
}
