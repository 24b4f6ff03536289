/** What a comparison of searches finds out. */
import type { Asked } from './browser.ts';
import type { Quality } from './quality.ts';
import type { Contender } from './served.ts';
import type { Spread } from './texts.ts';

export interface Indexing {
	/** Seconds; records of the current index and of the past. */
	readonly seconds: number;
	readonly records: number;
}

export interface SearchComparison {
	readonly records: number;
	readonly texts: Spread;
	readonly indexed: Spread;
	readonly queries: { readonly cold: number; readonly warm: number };
	readonly asked: Readonly<Record<ContenderName, Asked>>;
	readonly quality: Quality;
	readonly indexing: { readonly oneLanguage: Indexing; readonly bothLanguages: Indexing };
}

export const CONTENDERS = {
	ours: { directory: 'ours' },
	'Pagefind, page': { directory: 'pagefind', extra: 'same-thread' },
	'Pagefind, worker': { directory: 'pagefind' },
	MiniSearch: { directory: 'minisearch', slowToCompress: ['index.json'] },
} as const satisfies Record<string, Omit<Contender, 'name'>>;

export type ContenderName = keyof typeof CONTENDERS;
