/** schema.org JSON-LD of pages, as plain objects. `siteUrl` is without a slash at its end. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import type { Event, Place, Programme, Resource } from '../../schemas/index.ts';
import { eventThings } from './event.ts';
import { courseThing, resourceThing } from './learning.ts';
import { CONTEXT, type Thing } from './object.ts';
import { placeThing } from './place.ts';

export type JsonLd = { readonly '@context': typeof CONTEXT; readonly [key: string]: unknown };

const withContext = (thing: Thing): JsonLd => ({ '@context': CONTEXT, ...thing });

/** The coming sessions (of a past event the last one); undefined while nobody has given or confirmed a date. */
export function eventJsonLd(
	catalogue: Catalogue,
	event: Event,
	language: Language,
	siteUrl: string,
): JsonLd | undefined {
	const things = eventThings({ catalogue, language, site: siteUrl }, event);
	const [only] = things;
	if (!only) return undefined;
	return things.length === 1 ? withContext(only) : { '@context': CONTEXT, '@graph': things };
}

export const placeJsonLd = (
	catalogue: Catalogue,
	place: Place,
	language: Language,
	siteUrl: string,
): JsonLd => withContext(placeThing({ catalogue, language, site: siteUrl }, place));

/** Only for classes that still stand. */
export function programmeJsonLd(
	catalogue: Catalogue,
	programme: Programme,
	language: Language,
	siteUrl: string,
): JsonLd | undefined {
	const course = courseThing({ catalogue, language, site: siteUrl }, programme);
	return course && withContext(course);
}

export const resourceJsonLd = (
	catalogue: Catalogue,
	resource: Resource,
	language: Language,
	siteUrl: string,
): JsonLd => withContext(resourceThing({ catalogue, language, site: siteUrl }, resource));

/** `url`s are full addresses; the last item is the page itself. */
export const breadcrumbJsonLd = (
	items: readonly { readonly name: string; readonly url: string }[],
): JsonLd => ({
	'@context': CONTEXT,
	'@type': 'BreadcrumbList',
	itemListElement: items.map(({ name, url }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: url,
	})),
});

/** For home: what the site is, and how to search it. */
export const webSiteJsonLd = (catalogue: Catalogue, language: Language, siteUrl: string): JsonLd => ({
	'@context': CONTEXT,
	'@type': 'WebSite',
	'@id': `${siteUrl}/#website`,
	name: sayPlain(catalogue.site.name, language),
	description: sayPlain(catalogue.site.subtitle, language),
	url: `${siteUrl}${path(language, 'home')}`,
	inLanguage: language,
	publisher: catalogue.site.publisher && {
		'@type': 'Organization',
		name: sayPlain(catalogue.site.publisher, language),
	},
	license: catalogue.site.licence.url,
	potentialAction: {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${siteUrl}${path(language, 'search')}?q={search_term_string}`,
		},
		'query-input': 'required name=search_term_string',
	},
});

/** JSON for the inside of a script element: no text can close it, or open a comment that swallows its end. */
export const jsonLdScript = (object: object): string =>
	JSON.stringify(object).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
