/** `/api/v1/<list>.json`: the open data. */
import type { APIRoute } from 'astro';
import { getCatalogue, getChanged } from '../../catalogue/index.ts';
import { siteUrl } from '../../environment.ts';
import { apiList, apiListNames } from '../../feeds/api/index.ts';

export const getStaticPaths = () => apiListNames.map((list) => ({ params: { list } }));

export const GET: APIRoute = async ({ params }) => {
	const name = apiListNames.find((list) => list === params.list);
	if (!name) return new Response(null, { status: 404 });
	const catalogue = await getCatalogue();
	return new Response(apiList(catalogue, name, siteUrl(catalogue.site.url), getChanged()), {
		headers: { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
	});
};
