/** `/_data/filters.<language>.json`: what the values of the filters are called, by facet. */
import type { APIRoute } from 'astro';
import { facetNames } from '../../filters/names.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { getCatalogue } from '../view/catalogue.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

export const GET: APIRoute = async ({ params }) => {
	const language = LANGUAGES.find((known) => known === params.language);
	if (!language) return new Response(null, { status: 404 });
	const names = [...facetNames(await getCatalogue(), language)].map(([facet, values]) => [
		facet,
		Object.fromEntries(values),
	]);
	return new Response(JSON.stringify(Object.fromEntries(names)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
