/** What the generator hands on: every collection as an editor would write it (before defaults), with its id. */
import type { z } from 'zod';
import type { CollectionName, collections, siteFile } from '../../src/schemas/index.ts';

export type Made<N extends CollectionName> = z.input<(typeof collections)[N]['schema']> & {
	readonly id: string;
};
export type DemoCatalogue = { readonly [N in CollectionName]: readonly Made<N>[] } & {
	readonly site: z.input<(typeof siteFile)['schema']>;
};

/** The day in the middle of the made-up catalogue: sources are older, most events are around or after it. */
export const CENTRE = '2026-11-22';

/** Ids that other records may name; all of them known before the first record is written. */
export interface KnownIds {
	readonly places: readonly string[];
	readonly programmes: readonly string[];
	readonly events: readonly string[];
	readonly wards: readonly string[];
}

/** The permanent id of a made-up record: its Vietnamese title without marks, cut short, and its number. */
export function idOf(title: string, number: number): string {
	const slug = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 48)
		.replace(/^-+|-+$/g, '');
	return `${slug}-${number}`;
}
