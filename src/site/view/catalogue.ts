/** The one binding of the catalogue to Astro: routes ask here and nowhere else. */
import { getCollection, getEntry } from 'astro:content';
import { buildCatalogue, type Catalogue } from '../../catalogue/graph/graph.ts';
import { contentDirectory, siteNow } from '../../environment.ts';
import { type History, readHistory } from '../../reader/index.ts';
import { collectionNames, type Records, type Site } from '../../schemas/index.ts';

let building: Promise<Catalogue> | undefined;

/** The catalogue of this build. While somebody edits, every request sees the files as they are now. */
export function getCatalogue(): Promise<Catalogue> {
	if (import.meta.env.DEV) return build();
	building ??= build();
	return building;
}

let history: History | undefined;

/** What the repository's history knows of each record: for the data and the feeds, which say when they changed. */
export function getChanged(): History['changed'] {
	history ??= readHistory(contentDirectory());
	return history.changed;
}

/** Which reading of the content this is: another text after every save. */
export const getRevision = async (): Promise<string> => String((await siteEntry()).digest);

async function siteEntry() {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new Error('content/site.yaml was not read');
	return entry;
}

async function build(): Promise<Catalogue> {
	const entry = await siteEntry();
	// The reader has parsed this with the site's schema before it entered the store.
	const site = entry.data as unknown as Site;
	const lists = await Promise.all(
		collectionNames.map(async (name) => [
			name,
			(await getCollection(name)).map(({ id, data }) => ({ ...data, id })),
		]),
	);
	// Likewise: every record in the store has passed the schema of its collection.
	return buildCatalogue({ ...Object.fromEntries(lists), site } as Records, siteNow(site.timezone));
}

export type { Catalogue } from '../../catalogue/graph/graph.ts';
