/** `/_data/intake/shared.json` and one file a place: what the page of tables reads tables against. */
import type { APIRoute } from 'astro';
import { contentDirectory } from '../../environment.ts';
import { readContent } from '../../reader/index.ts';
import { partsOfPlaces, sharedPart } from './content-parts.ts';

export function getStaticPaths() {
	const read = readContent(contentDirectory());
	// No id of a place holds a dot.
	const parts = [
		['shared', { ...sharedPart(read), pictures: read.otherFiles }] as const,
		...partsOfPlaces(read),
	];
	return parts.map(([id, part]) => ({
		params: { part: id === 'shared' ? id : `place.${id}` },
		props: { part },
	}));
}

export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(props['part'])}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
