/** `/mau/<name>.xlsx`: the tables that institutions fill in. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type GivenTableName, givenTables } from '../../intake/template/tables.ts';
import { templateFile } from '../../intake/template/template.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { getCatalogue } from '../view/catalogue.ts';

export const getStaticPaths: GetStaticPaths = () =>
	Object.keys(givenTables).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
	// The paths are those names.
	const bytes = await templateFile(name as GivenTableName, (await getCatalogue()).records);
	// Its bytes lie in memory of their own, as a Response asks.
	return new Response(new Uint8Array(bytes), {
		headers: { 'Content-Type': mimeTypeOf(`${name}.xlsx`) },
	});
};
