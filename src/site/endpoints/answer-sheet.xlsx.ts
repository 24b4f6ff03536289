/** `/mau/tra-loi/<id>.xlsx`: the sheet on which an institution answers a school that asks for an offer. */
import type { APIRoute } from 'astro';
import { forPupils } from '../../catalogue/lists/school-offers.ts';
import { answerSheet } from '../../intake/export/answer-sheet.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { getCatalogue } from '../view/catalogue.ts';

export async function getStaticPaths() {
	const { classes, former } = forPupils(await getCatalogue());
	return [...classes, ...former]
		.filter(({ hosts, places }) => hosts.length + places.length > 0)
		.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
	const { records, today } = await getCatalogue();
	const bytes = await answerSheet(records, id, today);
	if (!bytes) return new Response(null, { status: 404 });
	// Its bytes lie in memory of their own, as a Response asks.
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': mimeTypeOf(`${id}.xlsx`) } });
};
