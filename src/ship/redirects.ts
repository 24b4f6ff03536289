/** Old and short addresses answer with a page that leads on: it works on any static host, without scripts. */
import type { Catalogue } from '../catalogue/graph/graph.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { notFoundPath, path, type RecordCollection, recordPath, recordRoutes } from '../i18n/routes.ts';
import { escapedMarkup } from './escaped.ts';

export interface RedirectPage {
	/** Address that answers, ending in `/`. */
	readonly from: string;
	readonly to: string;
	readonly language: Language;
}

export function redirectPages(catalogue: Catalogue): RedirectPage[] {
	const replaced = catalogue.redirects.flatMap(({ collection, from, to }) =>
		isRecordCollection(collection)
			? LANGUAGES.map((language) => ({
					from: recordPath(language, collection, from),
					to: recordPath(language, collection, to),
					language,
				}))
			: [],
	);
	const short = catalogue.site.mainDays
		.filter((id) => /^\d+-\d+$/.test(id) && catalogue.byId.days.has(id))
		.map((id) => ({ from: `/${id}/`, to: path('vi', 'day', { id }), language: 'vi' as const }));
	return [...replaced, ...short];
}

const isRecordCollection = (name: string): name is RecordCollection => name in recordRoutes;

const words: Readonly<Record<Language, string>> = { vi: 'Trang đã chuyển đến', en: 'This page has moved to' };

export function redirectHtml({ to, language }: RedirectPage, site: string): string {
	const [address, canonical] = [escapedMarkup(to), escapedMarkup(site + to)];
	return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${address}"><title>${words[language]} ${address}</title><p>${words[language]} <a href="${address}">${address}</a>.</p></html>\n`;
}

/** `_redirects`, which Netlify reads: it knows the page at the root alone. Others take the nearest `404.html` by themselves. */
export const notFoundRules = (): string =>
	LANGUAGES.filter((language) => language !== 'vi')
		.map((language) => `/${language}/* ${notFoundPath(language)} 404\n`)
		.join('');
