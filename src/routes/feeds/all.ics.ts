/** `/ics/all.ics` and `/en/ics/all.ics`. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/index.ts';
import { siteUrl } from '../../environment.ts';
import { allEventsFeed } from '../../feeds/index.ts';
import { languageOf } from '../../i18n/routes.ts';

export const GET: APIRoute = async ({ url }) => {
	const catalogue = await getCatalogue();
	const text = allEventsFeed(catalogue, languageOf(url.pathname), siteUrl(catalogue.site.url));
	return new Response(text, {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
	});
};
