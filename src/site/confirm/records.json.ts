/** `/_data/confirm/<place>.json`: what an institution looks through on the page of confirming. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../view/catalogue.ts';
import { shownRecords } from './shown-records.ts';

export async function getStaticPaths() {
	const catalogue = await getCatalogue();
	return catalogue.records.places.map((place) => ({
		params: { place: place.id },
		props: { records: shownRecords(catalogue, place) },
	}));
}

export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(props['records'])}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
