/** sitemap.xml with the other language of every page. Made from the pages themselves: none is forgotten, none invented. */
import { escapedMarkup } from './escaped.ts';
import { type Attributes, headElements } from './page-head.ts';

/** What the sitemap tells of a page. */
export interface SitePage {
	readonly address: string;
	/** Whether it may be found by search engines. */
	readonly indexed: boolean;
	/** The page's own languages, as its head names them. */
	readonly alternates: readonly { readonly language: string; readonly href: string }[];
}

/** Reads a built page's head. Throws when it has none. */
export function sitePage(html: string, address: string): SitePage {
	const head = headElements(html, address);
	const of = (name: string, fits: (attributes: Attributes) => boolean) =>
		head
			.filter(({ tag, attributes }) => tag === name && fits(attributes))
			.map(({ attributes }) => attributes);
	const noindex = of('meta', (a) => a.get('name') === 'robots' && /\bnoindex\b/.test(a.get('content') ?? ''));
	return {
		address,
		indexed: noindex.length === 0,
		alternates: of('link', (a) => a.get('rel') === 'alternate' && a.has('hreflang')).map((a) => ({
			language: a.get('hreflang') ?? '',
			href: a.get('href') ?? '',
		})),
	};
}

/** Pages that ask not to be indexed are left out. `site` has no slash at its end. */
export function sitemap(pages: readonly SitePage[], site: string): string {
	const entries = pages
		.filter(({ indexed }) => indexed)
		.map(({ address, alternates }) => {
			const links = alternates.map(
				({ language, href }) =>
					`<xhtml:link rel="alternate" hreflang="${escapedMarkup(language)}" href="${escapedMarkup(href)}"/>`,
			);
			return `<url><loc>${escapedMarkup(site + address)}</loc>${links.join('')}</url>`;
		});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
