/** The search index and the suggestions, while somebody edits; the build writes them by itself (scripts/build.ts). */
import type { APIRoute } from 'astro';
import { editingSearchFolder } from '../../environment.ts';
import { mimeTypeOf } from '../../ship/mime-types.ts';
import { searchWhileEditing } from '../../ship/search-while-editing.ts';
import { getCatalogue, getRevision } from '../view/catalogue.ts';

const indexOf = searchWhileEditing(editingSearchFolder());

export const GET: APIRoute = async ({ url }) => {
	const index = await indexOf(await getRevision(), getCatalogue);
	const bytes = index(decodeURIComponent(url.pathname));
	if (!bytes) return new Response(undefined, { status: 404 });
	return new Response(new Uint8Array(bytes), {
		headers: { 'Content-Type': mimeTypeOf(url.pathname), 'Cache-Control': 'no-store' },
	});
};
