/** What search asks of the browser it runs in; where there is none, as in tests, the plain answer. */
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../i18n/languages.ts';

/** As Pagefind reads it. */
export function languageOfPage(): Language {
	const spoken = globalThis.document?.querySelector('html')?.getAttribute('lang');
	return LANGUAGES.find((language) => language === spoken) ?? DEFAULT_LANGUAGE;
}

/** The reader has asked for little data. */
export function savesData(): boolean {
	// Chromium's Network Information, in no standard library yet.
	const { connection } = globalThis.navigator as { readonly connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true;
}
