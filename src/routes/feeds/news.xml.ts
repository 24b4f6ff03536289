/** `/feed.xml` and `/en/feed.xml`: news of coming events. */
import type { APIRoute } from 'astro';
import { getCatalogue, getChanged } from '../../catalogue/index.ts';
import { siteUrl } from '../../environment.ts';
import { atomFeed } from '../../feeds/news/index.ts';
import { mimeTypeOf } from '../../hosting/headers.ts';
import { languageOf } from '../../i18n/routes.ts';

export const GET: APIRoute = async ({ url }) => {
	const catalogue = await getCatalogue();
	const text = atomFeed(catalogue, languageOf(url.pathname), siteUrl(catalogue.site.url), getChanged());
	return new Response(text, {
		headers: { 'Content-Type': mimeTypeOf(url.pathname), 'Access-Control-Allow-Origin': '*' },
	});
};
