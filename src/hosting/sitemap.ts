/** sitemap.xml with the other language of every page. Made from the pages themselves: none is forgotten, none invented. */

export interface SitePage {
	readonly address: string;
	readonly html: string;
}

const ALTERNATE = /<link rel="alternate" hreflang="([a-z-]+)" href="([^"]+)"/g;

/** Pages that ask not to be indexed are left out. `site` has no slash at its end. */
export function sitemap(pages: readonly SitePage[], site: string): string {
	const entries = pages
		.filter(({ html }) => !html.includes('<meta name="robots" content="noindex'))
		.map(({ address, html }) => {
			const links = [...html.matchAll(ALTERNATE)].map(
				([, language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
			);
			return `<url><loc>${site}${address}</loc>${links.join('')}</url>`;
		});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
