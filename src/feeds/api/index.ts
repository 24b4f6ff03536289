/** The open data under `/api/v1/`: each list a JSON array with one record a line, and an index of what there is. */
import type { Catalogue } from '../../catalogue/graph.ts';
import type { Changed } from '../changed.ts';
import { dayList } from './days.ts';
import { eventList } from './events.ts';
import { placeList } from './places.ts';
import { programmeList } from './programmes.ts';
import { type ApiContext, text } from './record.ts';
import { resourceList } from './resources.ts';
import { targetList } from './targets.ts';
import { wardList } from './wards.ts';

const lists = {
	events: eventList,
	programmes: programmeList,
	places: placeList,
	days: dayList,
	resources: resourceList,
	wards: wardList,
	targets: targetList,
} as const satisfies Record<string, (context: ApiContext) => object[]>;

type ListName = keyof typeof lists;
export type ApiListName = 'index' | ListName;

// Object.keys cannot say that it returns the keys of just this object.
const listNames = Object.keys(lists) as ListName[];
export const apiListNames: readonly ApiListName[] = ['index', ...listNames];

/** The text of `/api/v1/<name>.json`. `siteUrl` is without a slash at its end; `changed`: see `changedAt`. */
export function apiList(catalogue: Catalogue, name: ApiListName, siteUrl: string, changed?: Changed): string {
	const context: ApiContext = { catalogue, site: siteUrl, changed };
	return name === 'index' ? indexText(context) : linesOf(lists[name](context));
}

/** An array with one record a line: small differences stay small, and a person can read it. */
const linesOf = (records: readonly object[]): string =>
	records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

function indexText(context: ApiContext): string {
	const { site, today } = context.catalogue;
	const index = {
		name: text(site.name),
		description: text(site.subtitle),
		url: `${context.site}/`,
		asOf: today,
		status: site.status,
		timezone: site.timezone,
		languages: site.languages,
		licence: { name: text(site.licence.name), url: site.licence.url },
		lists: listNames.map((name) => ({
			name,
			url: `${context.site}/api/v1/${name}.json`,
			count: lists[name](context).length,
		})),
		feeds: [`${context.site}/ics/all.ics`, `${context.site}/en/ics/all.ics`],
	};
	return `${JSON.stringify(index, undefined, 2)}\n`;
}
