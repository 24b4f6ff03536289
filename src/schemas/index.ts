/**
 * The contents page of the content model: every collection, where its files lie and what shape they have.
 * The reader, the Astro collections, the JSON Schemas and the editor's forms all start here.
 */
import type { z } from 'zod';
import { campaign, notice, page } from './campaign.ts';
import { day } from './day.ts';
import { event } from './event.ts';
import { place } from './place.ts';
import { figure, target } from './plan.ts';
import { programme } from './programme.ts';
import { resource } from './resource.ts';
import { site } from './site.ts';
import { call, story } from './story.ts';
import { audience, level, subject, topic, ward } from './taxonomy.ts';

/** A collection of one file a record: the id is the file's name. */
interface Folder<S extends z.ZodType> {
	readonly layout: 'folder';
	readonly path: string;
	readonly schema: S;
}
/** A collection in one file: a list whose items carry `id`. `key` names the list where a file holds several. */
interface List<S extends z.ZodType> {
	readonly layout: 'list';
	readonly path: string;
	readonly key?: string;
	readonly schema: S;
}
const folder = <S extends z.ZodType>(path: string, schema: S): Folder<S> => ({
	layout: 'folder',
	path,
	schema,
});
const list = <S extends z.ZodType>(path: string, schema: S, key?: string): List<S> => ({
	layout: 'list',
	path,
	schema,
	...(key ? { key } : {}),
});

export const collections = {
	places: folder('places', place),
	programmes: folder('programmes', programme),
	events: folder('events', event),
	days: folder('days', day),
	resources: folder('resources', resource),
	stories: folder('stories', story),
	calls: folder('calls', call),
	campaigns: folder('campaigns', campaign),
	notices: folder('notices', notice),
	pages: folder('pages', page),
	wards: list('wards.yaml', ward),
	topics: list('topics.yaml', topic),
	audiences: list('audiences.yaml', audience),
	levels: list('subjects.yaml', level, 'levels'),
	subjects: list('subjects.yaml', subject, 'subjects'),
	targets: list('plan/targets.yaml', target),
	figures: list('plan/figures.yaml', figure),
} as const;

export const siteFile = { path: 'site.yaml', schema: site } as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[]; // the keys are known

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
export type Ward = RecordOf<'wards'>;
export type Topic = RecordOf<'topics'>;
export type Audience = RecordOf<'audiences'>;
export type Site = z.output<typeof site>;

/** Everything that the reader hands on. */
export type Records = { readonly [N in CollectionName]: readonly RecordOf<N>[] } & { readonly site: Site };
