/**
 * Files of data that pages fetch, from the site's root. Apart from the addresses of pages, whose table would else travel
 * with every island that fetches something.
 */
import type { Language } from './languages.ts';
import type { ListName } from './routes.ts';

/** Names of all values of the filters, which a page fetches when a link names one that it does not hold itself. */
export const filterNamesPath = (language: Language): string => `/_data/filters.${language}.json`;

/** What the filters of a list fetch (src/filters/lists/shape.ts). */
export const explorePath = (language: Language, list: ListName): string =>
	`/_data/explore/${list}.${language}.json`;

/** The names that the search box suggests, fetched when somebody first touches it. */
export const suggestionsPath = (language: Language): string => `/_data/suggestions.${language}.json`;

/** What the page of saved items fetches: `index`, or a shard such as `3-of-16` (src/site/saving/shard.ts). */
export const savedDataPath = (language: Language, name: string): string => `/saved/${language}/${name}.json`;
