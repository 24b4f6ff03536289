/**
 * Help with slips of the finger: the nearest words that the catalogue's names hold. Pure. Vietnamese words are mostly
 * two syllables side by side, so that the neighbour decides between two near ones ("trung thuu" → trung thu).
 */
import { joinedWord } from './compounds.ts';
import { foldedWords, spelledWords } from './fold.ts';

/** Words and pairs of neighbours in the names of records, as spelled, the most frequent first. */
export interface Vocabulary {
	readonly words: readonly string[];
	/** "bảo tàng": two words with a space. */
	readonly pairs: readonly string[];
	/**
	 * How many records that are current hold a word anywhere, by the word as it folds; and how many that are over. Below
	 * zero: none says it itself, it only leads to the topic or audience on which so many stand.
	 */
	readonly held: Readonly<Record<string, number>>;
	readonly heldInPast: Readonly<Record<string, number>>;
}

/** So many words and pairs travel to the reader; rarer ones lead to little. */
const MOST_WORDS = 4000;
const MOST_PAIRS = 6000;

/** All folded words of each record. */
export interface WordsOfRecords {
	readonly current: readonly (readonly string[])[];
	readonly past: readonly (readonly string[])[];
	/** Of those that are current, without the words that lead to their topics and audiences; as above if not given. */
	readonly own?: readonly (readonly string[])[];
}

/** From the names of all records, and all their words. The same in any order gives the same vocabulary. */
export function vocabularyOf(
	names: readonly string[],
	records: WordsOfRecords = { current: names.map((name) => foldedWords(name)), past: [] },
): Vocabulary {
	const words = new Map<string, number>();
	const pairs = new Map<string, number>();
	for (const name of names) {
		const spelled = spelledWords(name);
		for (const [at, word] of spelled.entries()) {
			words.set(word, (words.get(word) ?? 0) + 1);
			const next = spelled[at + 1];
			if (next !== undefined) pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + 1);
		}
	}
	return {
		words: frequent(words, MOST_WORDS),
		pairs: frequent(pairs, MOST_PAIRS),
		held: heldBy(records.current, records.own),
		heldInPast: heldBy(records.past),
	};
}

function heldBy(
	wordsOfRecords: readonly (readonly string[])[],
	own: readonly (readonly string[])[] = wordsOfRecords,
): Record<string, number> {
	const said = new Set(own.flat());
	const counts = new Map<string, number>();
	for (const words of wordsOfRecords)
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return Object.fromEntries(
		[...counts]
			.map(([word, count]) => [word, said.has(word) ? count : -count] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Of several spellings that fold alike the most frequent one; at most `most`. */
function frequent(counts: ReadonlyMap<string, number>, most: number): string[] {
	const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const byFolded = new Map<string, string>();
	for (const [text] of sorted) {
		const folded = foldedWords(text).join(' ');
		if (!byFolded.has(folded)) byFolded.set(folded, text);
	}
	return [...byFolded.values()].slice(0, most);
}

export interface Speller {
	/** Whether each word of the query is said by some record: Pagefind passes over those that stand nowhere. */
	holdsAll(query: string): boolean;
	/** In how many records a word stands, however it is spelled. */
	holders(word: string): number;
	/** The query with words put right that stand nowhere; undefined when there are none or nothing is near. */
	correct(query: string): string | undefined;
	/** The query with words put right that stand in no name, though a text may hold them. */
	nearestNames(query: string): string | undefined;
}

/** `past`: for a search that also finds what is over. */
export function makeSpeller({ words, pairs, held, heldInPast }: Vocabulary, past = false): Speller {
	const spelled = new Map(words.map((word) => [foldedWords(word).join(' '), word]));
	const rank = new Map([...spelled.keys()].map((word, at) => [word, at]));
	const known = new Map(pairs.map((pair) => [foldedWords(pair).join(' '), pair]));
	const holders = new Map(Object.entries(held));
	if (past)
		for (const [word, count] of Object.entries(heldInPast))
			holders.set(word, Math.abs(holders.get(word) ?? 0) + count);
	const isPair = (a: string | undefined, b: string | undefined) =>
		a !== undefined && b !== undefined && known.has(`${a} ${b}`);

	function nearest(word: string, before: string | undefined, after: string | undefined): string | undefined {
		const split = splits(word).find(([a, b]) => isPair(a, b));
		if (split) return split.join(' ');
		// Of one or two letters everything is near.
		if (word.length < 3) return undefined;
		const near = [...rank.keys()].filter((one) => isNear(word, one));
		const [best] = near.sort(
			(a, b) =>
				Number(isPair(before, b) || isPair(b, after)) - Number(isPair(before, a) || isPair(a, after)) ||
				(rank.get(a) ?? 0) - (rank.get(b) ?? 0),
		);
		return best;
	}

	function putRight(query: string, isRight: (folded: string) => boolean): string | undefined {
		const typed = foldedWords(query);
		const shown = spelledWords(query);
		const right = typed.map((word, at) =>
			isRight(word) || /\d/.test(word) ? word : nearest(word, typed[at - 1], typed[at + 1]),
		);
		if (right.every((word, at) => word === undefined || word === typed[at])) return undefined;
		const words = right.map((word, at) =>
			word === undefined || word === typed[at] ? (shown[at] ?? '') : withMarks(word),
		);
		return words.join(' ');
	}

	function withMarks(folded: string): string {
		return known.get(folded) ?? spelled.get(folded) ?? folded;
	}

	// A name of what is over counts too: it is no slip of the finger.
	const stands = (word: string) => holders.has(word) || rank.has(word);
	return {
		holdsAll: (query) => foldedWords(query).every((word) => (holders.get(word) ?? 0) > 0),
		holders: (word) => Math.abs(holders.get(foldedWords(joinedWord(word)).join(' ')) ?? 0),
		correct: (query) => putRight(query, stands),
		nearestNames: (query) => putRight(query, (word) => rank.has(word)),
	};
}

/** Every way to cut a word in two: "thieunhi". */
const splits = (word: string): [string, string][] =>
	Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
		word.slice(0, at + 2),
		word.slice(at + 2),
	]);

/** One letter more, less, other, or two changed over. */
export function isNear(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	if (a.length > b.length) return restA.slice(1) === restB;
	if (a.length < b.length) return restA === restB.slice(1);
	return (
		restA.slice(1) === restB.slice(1) ||
		(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	);
}
