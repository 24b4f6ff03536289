/** `/feed.json` and `/en/feed.json`: news of coming events. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { languageOf } from '../../i18n/routes.ts';
import { jsonFeed } from '../../publish/news/index.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { getCatalogue, getChanged } from '../view/catalogue.ts';

export const GET: APIRoute = async ({ url }) => {
	const catalogue = await getCatalogue();
	const text = jsonFeed(catalogue, languageOf(url.pathname), siteUrl(catalogue.site.url), getChanged());
	return new Response(text, {
		headers: { 'Content-Type': mimeTypeOf(url.pathname), 'Access-Control-Allow-Origin': '*' },
	});
};
