/** What content rests on: sources that can be read again, and that bear a date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CollectionName, collectionNames } from '../../src/schemas/index.ts';
import { catalogue, content, fileOf } from './checked.ts';

interface Link {
	readonly record: string;
	readonly file: string;
	readonly url: string;
	/** The day it was read, else the source's own date, else empty. */
	readonly last: string;
}

const links = collectionNames.flatMap((collection) =>
	catalogue.records[collection].flatMap((record) =>
		linksIn(record).map((link) => ({ ...link, ...placeOf(collection, record.id) })),
	),
);

function placeOf(collection: CollectionName, id: string): Pick<Link, 'record' | 'file'> {
	return { record: `${collection}/${id}`, file: path.join(content, fileOf(collection, id)) };
}

function linksIn(value: unknown): Pick<Link, 'url' | 'last'>[] {
	if (Array.isArray(value)) return value.flatMap(linksIn);
	if (typeof value !== 'object' || value === null) return [];
	// Any content object: only these three keys are read.
	const { url, seen, on } = value as { url?: unknown; seen?: string; on?: string };
	const own = typeof url === 'string' ? [{ url, last: seen ?? on ?? '' }] : [];
	return [...own, ...Object.values(value).flatMap(linksIn)];
}

/** For whoever reads them again: each with the day it was last read. */
const LIST = '.build/reports/outward-links.csv';
const lines = links.map(({ record, url, last }) => `${last},${record},${url.replaceAll(',', '%2C')}`);
mkdirSync(path.dirname(LIST), { recursive: true });
writeFileSync(LIST, `last,record,url\n${[...new Set(lines)].sort().join('\n')}\n`);

describe('content and its sources', () => {
	it('leads out of the site only by whole web addresses', () => {
		const wrong = links.filter(({ url }) => {
			if (!URL.canParse(url)) return true;
			const { protocol, hostname } = new URL(url);
			return !/^https?:$/.test(protocol) || !/\.[a-z]{2,}$/.test(hostname);
		});
		expect(wrong.map(({ file, url }) => `${file}: ${url}`)).toEqual([]);
	});

	it('enters nothing in the calendar without a source that bears a date', () => {
		const undated = catalogue.records.events.filter(
			({ when, sources }) => when.kind !== 'announced' && sources.every(({ on }) => on === undefined),
		);
		expect(undated.map(({ id }) => placeOf('events', id).file)).toEqual([]);
	});
});
