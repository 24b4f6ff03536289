/** All feeds of sources.yaml, one after another: each is held against the catalogue as those before it have left it. */
import { type ReadResult, readTexts } from '../../reader/text/index.ts';
import type { Site, SourceFeed } from '../../schemas/index.ts';
import { type PulledFeed, type PullOptions, pullFeed, refusedFeed } from './pull-feed.ts';

export { feedAddress } from './address.ts';
export type { PulledFeed } from './pull-feed.ts';
export { pullSummary } from './pull-summary.ts';

/** What a feed holds now; throws an Error in words of editors where it cannot be had. */
export type Fetched = (feed: SourceFeed) => Promise<Uint8Array>;

export interface Pull {
	readonly feeds: readonly PulledFeed[];
	/** What there is to write, by path from the content directory. */
	readonly texts: ReadonlyMap<string, string>;
}

/** `isReason`: whether what a fetch threw says why, and is no defect of ours. */
export async function pullAll(
	feeds: readonly SourceFeed[],
	read: ReadResult & { readonly records: { readonly site: Site } },
	fetched: Fetched,
	isReason: (error: unknown) => error is Error,
	options: PullOptions,
): Promise<Pull> {
	const done: PulledFeed[] = [];
	const texts = new Map<string, string>();
	let now = read;
	for (const feed of feeds) {
		const pulled = await fetched(feed).then(
			(bytes) => pullFeed(bytes, feed, now, options),
			(error: unknown) => {
				if (isReason(error)) return refusedFeed(feed, titleOf(feed, read), error.message);
				throw error;
			},
		);
		done.push(pulled);
		if (pulled.texts.size === 0) continue;
		for (const [path, text] of pulled.texts) texts.set(path, text);
		now = withTexts(read, texts);
	}
	return { feeds: done, texts };
}

const titleOf = ({ id, place }: SourceFeed, { records }: ReadResult): string =>
	records.places.find((one) => one.id === place)?.title.vi ?? id;

function withTexts(read: Parameters<typeof pullAll>[1], texts: ReadonlyMap<string, string>) {
	const all = new Map([...read.files.map(({ path, text }) => [path, text] as const), ...texts]);
	const [first] = read.files;
	const shownFrom = first ? first.shown.slice(0, -first.path.length - 1) : 'content';
	const after = readTexts(all, { shownFrom, pictures: read.otherFiles });
	return { ...after, ledger: read.ledger, records: { ...after.records, site: read.records.site } };
}
