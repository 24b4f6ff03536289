/** `/sitemap.xml`, while somebody edits; the build makes it from the pages themselves (src/ship/sitemap.ts). */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { sitemap } from '../../ship/sitemap.ts';
import { getCatalogue } from '../view/catalogue.ts';
import { everyPage } from './every-page.ts';

export const GET: APIRoute = async ({ url }) => {
	const catalogue = await getCatalogue();
	const site = siteUrl(catalogue.site.url);
	return new Response(sitemap(everyPage(catalogue, site), site), {
		headers: { 'Content-Type': mimeTypeOf(url.pathname) },
	});
};
