/** Suggestions for what somebody is typing, from the names of what the site holds. Pure. */

import type { ResultType } from '../records/card.ts';
import { fold, foldedWords, markedWords, spelledWords } from '../text/fold.ts';
import { otherReadings } from '../text/readings.ts';
import { type Agreement, agreement } from './agreement.ts';

/** Places and the ways into the catalogue first, then lasting things, then what has a date. */
export const SUGGESTED_TYPES = [
	'places',
	'wards',
	'days',
	'topics',
	'audiences',
	'programmes',
	'resources',
	'stories',
	'calls',
	'events',
] as const satisfies readonly ResultType[];

/** Of each thing the name shown, then others by which it is known; of each type those to be offered first in front. */
export type SuggestionFile = Readonly<Partial<Record<ResultType, readonly (readonly string[])[]>>>;

export interface Suggestion {
	readonly text: string;
	readonly type: ResultType;
	/** The other name that was typed, where `text` does not hold it. */
	readonly alias?: string;
}

export interface Suggestions {
	/** Best first. */
	readonly list: readonly Suggestion[];
	/** The words that begin them: as typed, or as they were read. */
	readonly typed: string;
}

export type Suggest = (typed: string) => Suggestions;

/** Whoever finds nothing among so many types one letter more. */
export const MOST_SUGGESTIONS = 8;

const FAR = Number.POSITIVE_INFINITY;
/** Where the words typed stand in a name. */
const [WHOLE, BEGINS, HOLDS, SCATTERED] = [0, 1, 2, 4];
/** What makes a name a farther one: it is not the one shown; its marks are not those typed. */
const BY_ALIAS = 1;
const BY_MARKS: Readonly<Record<Agreement, number>> = { exact: 0, open: 8, other: 16 };

interface Words {
	readonly plain: readonly string[];
	/** With i for a lone y, which only a whole syllable can have: "quy" is quý, and so quí, or the beginning of quyển. */
	readonly folded: readonly string[];
}
interface Typed extends Words {
	readonly marked: readonly string[];
}
interface Name extends Words {
	readonly text: string;
	/** Worked out for the few names that begin so, and once. */
	spelled?: readonly string[];
}

const wordsOf = (text: string): Words => ({
	plain: fold(text).match(/[\p{L}\p{N}]+/gu) ?? [],
	folded: foldedWords(text),
});

const nameOf = (text: string): Name => ({ text, ...wordsOf(text) });

/** Answers with at most MOST_SUGGESTIONS, the same for the same file and text. */
export function makeSuggest(file: SuggestionFile): Suggest {
	const things = SUGGESTED_TYPES.flatMap((type) =>
		(file[type] ?? []).map((names) => ({ type, names: names.map(nameOf) })),
	);

	function begunWith(text: string): Suggestion[] {
		const typed: Typed = { ...wordsOf(text), marked: markedWords(text) };
		if (typed.plain.length === 0) return [];
		const found = things.flatMap(({ type, names }) => {
			const [shown = FAR, ...others] = names.map((name, at) => distance(name, typed, at > 0));
			const nearest = Math.min(shown, ...others);
			if (nearest === FAR) return [];
			const alias = shown === FAR ? names[1 + others.indexOf(nearest)]?.text : undefined;
			return [{ nearest, suggestion: { type, text: names[0]?.text ?? '', ...(alias ? { alias } : {}) } }];
		});
		// The sort is stable: among equals the order of the file.
		const best = found.sort((a, b) => a.nearest - b.nearest).slice(0, MOST_SUGGESTIONS);
		return best.map(({ suggestion }) => suggestion);
	}

	return (typed) => {
		for (const text of [typed, ...otherReadings(typed).map((reading) => reading.text)]) {
			const list = begunWith(text);
			if (list.length > 0) return { list, typed: text };
		}
		return { list: [], typed };
	};
}

/** How far a name is from what has been typed of it; FAR when the words do not begin words of it. */
function distance(name: Name, typed: Typed, isAlias: boolean): number {
	const near = place(name, typed);
	if (near === FAR) return FAR;
	if (typed.marked.length > 0) name.spelled ??= spelledWords(name.text);
	const marks = agreement(typed.marked, name.spelled ?? []);
	if (near === SCATTERED && marks === 'other') return FAR;
	// A whole alias is no more than a beginning: "thư viện" leads to the topic of books, but to libraries first.
	const named = isAlias ? Math.max(near, BEGINS) + BY_ALIAS : near;
	return named + BY_MARKS[marks];
}

function place(name: Words, typed: Words): number {
	const last = typed.plain.length - 1;
	const isWord = (at: number, i: number) => name.folded[at] === typed.folded[i];
	const begins = (at: number, i: number) =>
		isWord(at, i) || name.plain[at]?.startsWith(typed.plain[i] ?? '') === true;
	// All words but the last have been typed to their end.
	const start = name.plain.findIndex((_, at) =>
		typed.plain.every((_, i) => (i === last ? begins(at + i, i) : isWord(at + i, i))),
	);
	if (start === 0) return name.plain.length === typed.plain.length && isWord(last, last) ? WHOLE : BEGINS;
	if (start > 0) return HOLDS;
	return typed.plain.every((_, i) => name.plain.some((_, at) => begins(at, i))) ? SCATTERED : FAR;
}
