/** Feeds as services hand them out (tests/fixtures/feeds), pulled into the tiny city. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type PulledFeed, pullAll, pullSummary } from '../../src/intake/pull/index.ts';
import { readTexts } from '../../src/reader/text/index.ts';
import type { SourceFeed } from '../../src/schemas/index.ts';
import { TEST_NOW } from '../clock.ts';
import { TINY_CITY } from './cities.ts';
import { textsOf } from './texts-of.ts';

const FEEDS = path.resolve(import.meta.dirname, '../fixtures/feeds');
export const feedBytes = (name: string): Uint8Array => readFileSync(path.join(FEEDS, name));

const libraryFeed: SourceFeed = {
	id: 'lich-thu-vien',
	kind: 'calendar',
	place: 'thu-vien-mau',
	url: 'https://lich.mau.example/a.ics',
	paused: false,
};

export const tinyTexts: ReadonlyMap<string, string> = textsOf(TINY_CITY);

export interface PullGiven {
	readonly texts?: ReadonlyMap<string, string>;
	readonly now?: string;
	readonly feed?: Partial<SourceFeed>;
	readonly fewer?: boolean;
}

/** What comes of one feed; `after`: the content with it. */
export async function pulled(
	bytes: Uint8Array | (() => Promise<Uint8Array>),
	{ texts = tinyTexts, now = TEST_NOW, feed = {}, fewer = false }: PullGiven = {},
) {
	const read = readTexts(texts);
	const { site } = read.records;
	if (!site) throw new Error('the tiny city has a site.yaml');
	const pull = await pullAll(
		[{ ...libraryFeed, ...feed }],
		{ ...read, records: { ...read.records, site } },
		typeof bytes === 'function' ? bytes : async () => bytes,
		(error): error is Error => error instanceof Error,
		{ now, fewer },
	);
	const [only] = pull.feeds as readonly [PulledFeed]; // one feed in, one out
	return {
		...only,
		summary: pullSummary(pull.feeds, now.slice(0, 10)),
		after: new Map([...texts, ...pull.texts]),
		texts: pull.texts,
	};
}
