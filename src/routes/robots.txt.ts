import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/index.ts';
import { siteUrl } from '../environment.ts';

export const GET: APIRoute = async () => {
	const { site } = await getCatalogue();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl(site.url)}/sitemap.xml\n`);
};
