/** `/api/v1/…`: the open data. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { apiFile, apiFiles } from '../../publish/data/index.ts';
import { listedFeeds } from '../../publish/data/open-feeds.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { getCatalogue, getChanged } from '../view/catalogue.ts';

export const getStaticPaths = async () =>
	apiFiles(await getCatalogue()).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
	const catalogue = await getCatalogue();
	const file = apiFiles(catalogue).find((name) => name === params.file);
	if (!file) return new Response(null, { status: 404 });
	const options = {
		site: siteUrl(catalogue.site.url),
		changed: getChanged(),
		feeds: listedFeeds(catalogue),
	};
	return new Response(apiFile(catalogue, file, options), {
		headers: { 'Content-Type': mimeTypeOf(file), 'Access-Control-Allow-Origin': '*' },
	});
};
