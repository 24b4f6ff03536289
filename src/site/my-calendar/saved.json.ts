/** `/saved/<language>/index.json` and the shards beside it: what the page of saved items reads. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { shardName } from '../saving/shard.ts';
import { indexOfShards, shardsOf } from '../saving/shards.ts';
import { getCatalogue, getChanged } from '../view/catalogue.ts';

export async function getStaticPaths() {
	const catalogue = await getCatalogue();
	const site = siteUrl(catalogue.site.url);
	const changed = getChanged();
	return LANGUAGES.flatMap((language) => {
		const shards = shardsOf(catalogue, { language, site, changed });
		const files = [
			{ name: 'index', content: indexOfShards(catalogue) },
			...shards.map((content, at) => ({ name: shardName(at, shards.length), content })),
		];
		return files.map(({ name, content }) => ({ params: { language, shard: name }, props: { content } }));
	});
}

export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(props['content'])}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
