/** `/_data/explore/<list>.<language>.json`: what the filters of a list know of its rows. */
import type { APIRoute } from 'astro';
import { exploreData } from '../../filters/lists/data.ts';
import { FILTERED_COLLECTIONS } from '../../filters/names.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { getCatalogue } from '../view/catalogue.ts';

export const getStaticPaths = () =>
	FILTERED_COLLECTIONS.flatMap((list) => LANGUAGES.map((language) => ({ params: { list, language } })));

export const GET: APIRoute = async ({ params }) => {
	const language = LANGUAGES.find((known) => known === params.language);
	const list = FILTERED_COLLECTIONS.find((known) => known === params.list);
	if (!language || !list) return new Response(null, { status: 404 });
	return new Response(JSON.stringify(exploreData(await getCatalogue(), list, language)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
