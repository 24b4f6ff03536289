/** `/_data/planner.json`: what the planner of visits knows of offers and of the city. */
import type { APIRoute } from 'astro';
import { siteUrl } from '../../environment.ts';
import { getCatalogue } from '../view/catalogue.ts';
import { plannerDataOf } from './planner-data-of.ts';

export const GET: APIRoute = async () => {
	const catalogue = await getCatalogue();
	const data = plannerDataOf(catalogue, siteUrl(catalogue.site.url));
	return new Response(`${JSON.stringify(data)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
