/** Shared parts of schema.org objects. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type Language, type Localized, sayPlain } from '../../i18n/languages.ts';
import { type RecordCollection, recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Place } from '../../schemas/index.ts';

/** A plain object for JSON; keys whose value is undefined are not written. */
export interface Thing {
	readonly '@type': string;
	readonly [key: string]: unknown;
}

export const CONTEXT = 'https://schema.org';

/** What each object is made for: one language of one site. */
export interface Speaker {
	readonly catalogue: Catalogue;
	readonly language: Language;
	/** Without a slash at its end. */
	readonly site: string;
}

export const address = ({ site, language }: Speaker, collection: RecordCollection, id: string): string =>
	`${site}${recordPath(language, collection, id)}`;

export const saidIn = ({ language }: Speaker, text: Localized | undefined): string | undefined =>
	text && sayPlain(text, language);

/** An empty list says nothing, and search engines complain about it. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

export function postalAddress(
	speaker: Speaker,
	street: Localized | undefined,
	wardId: string | undefined,
): Thing {
	const { catalogue, language } = speaker;
	const ward = wardId === undefined ? undefined : catalogue.byId.wards.get(wardId);
	return {
		'@type': 'PostalAddress',
		streetAddress: saidIn(speaker, street),
		addressLocality: ward && wardWords(ward, language),
		addressRegion: sayPlain(catalogue.site.city, language),
		addressCountry: catalogue.site.country,
	};
}

/** Somewhere in the city: all that is known of the place. */
export const cityPlace = (speaker: Speaker): Thing => ({
	'@type': 'Place',
	name: sayPlain(speaker.catalogue.site.city, speaker.language),
	address: postalAddress(speaker, undefined, undefined),
});

/** The picture by which the site is shared: records have none with an address of its own. */
export const picture = ({ catalogue, site }: Speaker): readonly string[] | undefined =>
	catalogue.site.shareImage === undefined ? undefined : [`${site}/${catalogue.site.shareImage}`];

export const organisation = (speaker: Speaker, place: Place): Thing => ({
	'@type': 'Organization',
	name: sayPlain(place.title, speaker.language),
	url: address(speaker, 'places', place.id),
});

export const providers = (
	speaker: Speaker,
	hosts: readonly Place[],
	others: readonly Localized[],
): readonly Thing[] | undefined =>
	some([
		...hosts.map((place) => organisation(speaker, place)),
		...others.map((name) => ({ '@type': 'Organization', name: sayPlain(name, speaker.language) })),
	]);

export const topicNames = (speaker: Speaker, ids: readonly string[]): readonly string[] | undefined =>
	some(
		ids
			.flatMap((id) => speaker.catalogue.byId.topics.get(id) ?? [])
			.map((topic) => sayPlain(topic.name, speaker.language)),
	);

export const audiences = (speaker: Speaker, ids: readonly string[]): readonly Thing[] | undefined =>
	some(
		ids
			.flatMap((id) => speaker.catalogue.byId.audiences.get(id) ?? [])
			.map((audience) => ({ '@type': 'Audience', audienceType: sayPlain(audience.name, speaker.language) })),
	);

/** "6-12", "6-" or "-12", as schema.org writes ages. */
export const ageRange = (
	ages: { min?: number | undefined; max?: number | undefined } | undefined,
): string | undefined =>
	ages?.min === undefined && ages?.max === undefined ? undefined : `${ages.min ?? ''}-${ages.max ?? ''}`;
