/** The site that `npm run check:site` looks at, and the content that it was built from. */
import path from 'node:path';
import { buildCatalogue } from '../../src/catalogue/graph/graph.ts';
import { contentDirectory, siteNow } from '../../src/environment.ts';
import { prosePages, recordRoutes, routes } from '../../src/i18n/routes.ts';
import { checkContent } from '../../src/rules/check.ts';
import { type CollectionName, collections } from '../../src/schemas/index.ts';
import { type Found, siteIn } from '../site/built.ts';

const directory = process.env.CHECKED_SITE;
if (!directory) throw new Error('no site is named: start these tests by npm run check:site');

/** The content directory, as reports show it. */
export const content: string = contentDirectory();
export const site = siteIn(path.resolve(directory));
const { records } = await checkContent(content, process.env.SITE_NOW);
/** Local date-time of the check, by the clock unless SITE_NOW is given. */
export const now: string = siteNow(records.site.timezone);
export const catalogue = buildCatalogue(records, now);

/** The file of a record, from the content directory. */
export function fileOf(collection: CollectionName, id: string): string {
	const { layout, path: place } = collections[collection];
	return layout === 'list' ? place : `${place}/${id}.yaml`;
}

/** The file that most of a page is made of; of pages that gather many records, the directory. */
function fileOfPage(address: string): string {
	// The keys are those of prosePages; Object.entries cannot say so.
	for (const [page, id] of Object.entries(prosePages))
		if (Object.values(routes[page as keyof typeof prosePages]).includes(address)) return fileOf('pages', id);
	for (const [collection, route] of Object.entries(recordRoutes))
		for (const language of ['vi', 'en'] as const) {
			const [before = ''] = routes[route][language].split('[id]');
			const [id = '', rest] = address.startsWith(before) ? address.slice(before.length).split('/') : [];
			// As above: keys of recordRoutes, each of them a collection.
			const name = collection as keyof typeof recordRoutes;
			if (rest !== undefined && catalogue.records[name].some((record) => record.id === id))
				return fileOf(name, id);
		}
	return '';
}

/** One line for each finding: its file, its page, what is wrong. */
export const told = (found: readonly Found[]): string[] =>
	found.map(({ address, words }) => `${path.join(content, fileOfPage(address))}: ${address} ${words}`);
