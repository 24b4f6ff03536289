import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { getCatalogue } from '../view/catalogue.ts';

export const GET: APIRoute = async () => {
	const { site } = await getCatalogue();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl(site.url)}/sitemap.xml\n`);
};
