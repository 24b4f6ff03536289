/** `/mau/hoat-dong.xlsx`: the table that institutions fill in. */
import type { APIRoute } from 'astro';
import { eventTemplateFile } from '../../intake/template/template.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { getCatalogue } from '../view/catalogue.ts';

export const GET: APIRoute = async () =>
	// Its bytes lie in memory of their own, as a Response asks.
	new Response(new Uint8Array(await eventTemplateFile((await getCatalogue()).records)), {
		headers: { 'Content-Type': mimeTypeOf('hoat-dong.xlsx') },
	});
