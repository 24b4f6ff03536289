/**
 * What somebody searched for last, newest first: kept on the device alone, sent nowhere. Nothing here throws: where the
 * browser allows no storage, or it is full, there are no recent searches, and searching goes on.
 */

import { LONGEST_QUERY } from '../query/query.ts';
import { foldedWords } from '../text/fold.ts';

export const STORAGE_NAME = 'recent-searches';
export const MOST_RECENT = 10;

/** Opened for each use: where storage is denied, naming it throws already. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Read anew each time, so that several tabs agree. What is not ours is left out. */
export function recentSearches(open: OpenStorage): readonly string[] {
	try {
		const kept: unknown = JSON.parse(open().getItem(STORAGE_NAME) ?? '[]');
		return Array.isArray(kept) ? withoutRepeats(kept.filter((text) => typeof text === 'string')) : [];
	} catch {
		return [];
	}
}

/** Puts a finished search in front; its newest spelling takes the place of older ones. */
export const addRecent = (open: OpenStorage, query: string): void =>
	write(open, [query, ...recentSearches(open)]);

export const removeRecent = (open: OpenStorage, query: string): void =>
	write(
		open,
		recentSearches(open).filter((one) => one !== query),
	);

export function clearRecent(open: OpenStorage): void {
	try {
		open().removeItem(STORAGE_NAME);
	} catch {
		// Nothing was kept.
	}
}

function write(open: OpenStorage, queries: readonly string[]): void {
	try {
		open().setItem(STORAGE_NAME, JSON.stringify(withoutRepeats(queries)));
	} catch {
		// Denied or full: the list stays as it is.
	}
}

/** The first of each that folds alike; a text without a word searches nothing. */
function withoutRepeats(queries: readonly string[]): string[] {
	const byFolded = new Map<string, string>();
	for (const query of queries) {
		const text = query.slice(0, LONGEST_QUERY).trim();
		const folded = foldedWords(text).join(' ');
		if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, text);
	}
	return [...byFolded.values()].slice(0, MOST_RECENT);
}
