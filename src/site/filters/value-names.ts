import { download } from '../../downloads/download.ts';
import { filterNamesPath } from '../../i18n/data-paths.ts';
import type { Language } from '../../i18n/languages.ts';

/** By facet, then by value: what all values of the site are called. One file, fetched when a page lacks a name. */
export type ValueNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

export async function fetchValueNames(language: Language): Promise<ValueNames> {
	return (await download(filterNamesPath(language))).json();
}
