/**
 * The open data under `/api/v1/`: lists as JSON with one record a line, as CSV, their JSON Schemas, and an index of
 * what there is.
 */
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { path } from '../../i18n/routes.ts';
import type { Changed } from '../calendars/changed.ts';
import { csvText } from './csv.ts';
import { eventsOfYear, eventYears } from './events.ts';
import { type ApiIndex, indexSchema } from './index-file.ts';
import { schemaText } from './json-schema.ts';
import { type DataListName, listNames, lists } from './lists.ts';
import { type ApiContext, text, textOrNull } from './record.ts';

export type { DataListName as ListName } from './lists.ts';
export { listNames, lists } from './lists.ts';

/** Something to subscribe to, as the index names it: `path` from the site's root. */
export interface ListedFeed {
	readonly title: string;
	readonly language: 'vi' | 'en';
	readonly type: string;
	readonly path: string;
}

export interface ApiOptions {
	/** Address of the site without a slash at its end. */
	readonly site: string;
	/** What the repository's history knows of each record: see `changedAt`. */
	readonly changed?: Changed | undefined;
	readonly feeds: readonly ListedFeed[];
}

/** Names of all files below `/api/v1/`: `events.json`, `events/2025.csv`, `schema/events.json` … */
export const apiFiles = (catalogue: Catalogue): string[] => [
	'index.json',
	'schema/index.json',
	...listNames.flatMap((name) => [`${name}.json`, `${name}.csv`, `schema/${name}.json`]),
	...eventYears(catalogue).flatMap((year) => [`events/${year}.json`, `events/${year}.csv`]),
];

/** The text of one of them. Throws a RangeError on any other name. */
export function apiFile(catalogue: Catalogue, file: string, { site, changed, feeds }: ApiOptions): string {
	const context: ApiContext = { catalogue, site, changed };
	if (file === 'index.json') return `${JSON.stringify(indexOf(context, feeds), undefined, '\t')}\n`;
	const { folder, name, ending } = partsOf(file);
	if (folder === 'schema') return schemaFile(name, `${site}/api/v1/${file}`);
	const list = folder === undefined ? listNamed(name) : 'events';
	const records = folder === undefined ? recordsOf(list, context) : eventsOfYear(context, name);
	return ending === 'csv' ? csvText(catalogue, list, records) : linesOf(records);
}

/** `events/2025.csv` is folder `events`, name `2025`, ending `csv`. */
function partsOf(file: string) {
	const { folder, name, ending } =
		/^(?:(?<folder>events(?=\/\d{4}\.)|schema(?=\/\w+\.json$))\/)?(?<name>\w+)\.(?<ending>json|csv)$/.exec(
			file,
		)?.groups ?? {};
	if (!name) throw new RangeError(`no file ${file} in the open data`);
	return { folder, name, ending };
}

function listNamed(name: string): DataListName {
	const list = listNames.find((known) => known === name);
	if (!list) throw new RangeError(`no list ${name} in the open data`);
	return list;
}

const recordsOf = (name: DataListName, context: ApiContext): readonly object[] =>
	lists[name].records(context);

/** How many records each list has. */
export const listCounts = (context: ApiContext): { readonly name: DataListName; readonly count: number }[] =>
	listNames.map((name) => ({ name, count: lists[name].count(context) }));

/** An array with one record a line: small differences stay small, and a person can read it. */
const linesOf = (records: readonly object[]): string =>
	records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

function schemaFile(name: string, id: string): string {
	if (name === 'index') return schemaText(indexSchema, id, { vi: 'Mục lục', en: 'Index' });
	const { schema, title } = lists[listNamed(name)];
	return schemaText(z.array(schema), id, title);
}

function indexOf(context: ApiContext, feeds: readonly ListedFeed[]): ApiIndex {
	const { site, today } = context.catalogue;
	const api = `${context.site}/api/v1`;
	return {
		name: text(site.name),
		description: text(site.subtitle),
		url: `${context.site}/`,
		documentation: `${context.site}${path('vi', 'openData')}`,
		asOf: today,
		status: site.status,
		publisher: textOrNull(site.publisher),
		currency: site.currency,
		timezone: site.timezone,
		languages: site.languages,
		licence: { name: text(site.licence.name), url: site.licence.url },
		lists: listNames.map((name) => ({
			name,
			title: { ...lists[name].title },
			url: `${api}/${name}.json`,
			csv: `${api}/${name}.csv`,
			schema: `${api}/schema/${name}.json`,
			count: lists[name].count(context),
		})),
		eventYears: eventYears(context.catalogue).map((year) => ({
			year: Number(year),
			url: `${api}/events/${year}.json`,
			csv: `${api}/events/${year}.csv`,
		})),
		feeds: feeds.map(({ path: address, ...feed }) => ({ ...feed, url: `${context.site}${address}` })),
	};
}
