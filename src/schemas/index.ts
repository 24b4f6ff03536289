/**
 * The contents page of the content model: every collection, where its files lie and what shape they have.
 * The reader, the Astro collections, the JSON Schemas and the editor's forms all start here.
 */
import type { z } from 'zod';
import { call } from './call.ts';
import { campaign } from './campaign.ts';
import { type CollectionName, collectionNames, collectionTable } from './collection-table.ts';
import { day } from './day.ts';
import { event } from './event.ts';
import { feed } from './feed.ts';
import { notice } from './notice.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { figure, target } from './plan.ts';
import { postponement } from './postponement.ts';
import { programme } from './programme.ts';
import { resource } from './resource.ts';
import { site } from './site.ts';
import { story } from './story.ts';
import { audience, level, subject, topic } from './taxonomy.ts';
import { ward } from './ward.ts';

const schemas = {
	places: place,
	programmes: programme,
	events: event,
	days: day,
	resources: resource,
	stories: story,
	calls: call,
	campaigns: campaign,
	notices: notice,
	postponements: postponement,
	pages: page,
	wards: ward,
	topics: topic,
	audiences: audience,
	levels: level,
	subjects: subject,
	targets: target,
	figures: figure,
	feeds: feed,
} as const satisfies Readonly<Record<CollectionName, z.ZodType>>;

type Bound = {
	readonly [N in CollectionName]: (typeof collectionTable)[N] & { readonly schema: (typeof schemas)[N] };
};
/** Every collection: where its files lie, and the shape of its records. */
export const collections = Object.fromEntries(
	collectionNames.map((name) => [name, { ...collectionTable[name], schema: schemas[name] }]),
	// Each line is bound to the schema of its own name.
) as Bound;

export const siteFile = { path: 'site.yaml', schema: site } as const;

export type { CollectionName } from './collection-table.ts';
export { addressedCollections, collectionNames, wholeCollections } from './collection-table.ts';

type DataOf<N extends CollectionName> = z.output<(typeof collections)[N]['schema']>;
/** A record as the catalogue holds it: its data and the id by which others name it. */
export type RecordOf<N extends CollectionName> = DataOf<N> & { readonly id: string };

export type Place = RecordOf<'places'>;
export type Programme = RecordOf<'programmes'>;
export type Event = RecordOf<'events'>;
export type Day = RecordOf<'days'>;
export type Resource = RecordOf<'resources'>;
export type Story = RecordOf<'stories'>;
export type Call = RecordOf<'calls'>;
export type Campaign = RecordOf<'campaigns'>;
export type Postponement = RecordOf<'postponements'>;
export type Ward = RecordOf<'wards'>;
export type Topic = RecordOf<'topics'>;
export type Audience = RecordOf<'audiences'>;
export type SchoolLevel = RecordOf<'levels'>;
export type SchoolSubject = RecordOf<'subjects'>;
export type SourceFeed = RecordOf<'feeds'>;
export type Site = z.output<typeof site>;

/** Everything that the reader hands on. */
export type Records = { readonly [N in CollectionName]: readonly RecordOf<N>[] } & { readonly site: Site };
