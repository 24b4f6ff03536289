/** Every calendar feed, while somebody edits; the build writes them by itself (scripts/build.ts). */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { languageOf } from '../../i18n/routes.ts';
import { feedBytes, feedsOf } from '../../publish/calendars/index.ts';
import { getCatalogue, getChanged } from '../view/catalogue.ts';

export const GET: APIRoute = async ({ url }) => {
	const catalogue = await getCatalogue();
	const language = languageOf(url.pathname);
	const feed = feedsOf(catalogue, language).find(({ path }) => path === url.pathname);
	if (!feed) return new Response(undefined, { status: 404 });
	const bytes = feedBytes(catalogue, language, {
		site: siteUrl(catalogue.site.url),
		changed: getChanged(),
	})(feed);
	return new Response(bytes.slice(), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
	});
};
