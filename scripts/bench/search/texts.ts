/** What every contender searches: the current records of a made-up city in Vietnamese, and queries made of their words. */
import type { Catalogue } from '../../../src/catalogue/graph/graph.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records/index.ts';
import { fold, foldedWords, spelledWords } from '../../../src/search/text/fold.ts';
import { decode } from '../../../src/search/text/pagefind-text.ts';
import { randomOf } from '../../demo/random.ts';
import { SEED } from '../made-up.ts';

export const currentRecords = (catalogue: Catalogue): SearchRecord[] =>
	searchRecords(catalogue, 'vi').filter(({ past }) => !past);

/** A record as it reads: without the marks that only our index has. */
export const asWritten = (record: SearchRecord): SearchRecord => ({
	...record,
	content: decode(record.content),
	meta: Object.fromEntries(Object.entries(record.meta).map(([name, text]) => [name, decode(text)])),
});

export interface Spread {
	readonly syllables: number;
	/** The syllable that most texts hold, and their share of all. */
	readonly commonest: string;
	readonly share: number;
}

/** Of the made-up texts themselves: titles, summaries and bodies, as somebody wrote them. */
export function spreadOfTexts({ records }: Catalogue): Spread {
	const { events, programmes, places, resources, stories } = records;
	return spreadOf(
		[...events, ...programmes, ...places, ...resources, ...stories].map(({ title, summary, body }) =>
			[title.vi, summary?.vi, body?.vi].filter(Boolean).join(' '),
		),
	);
}

/** Of what is indexed: the texts with their labels ("Miễn phí", "Phường …"), and the texts of what a record belongs to. */
export const spreadOfIndex = (records: readonly SearchRecord[]): Spread =>
	spreadOf(
		records.map(asWritten).map(({ content, meta: { when: _, ...meta } }) =>
			// The packed date is no text.
			[content, ...Object.values(meta)].join(' '),
		),
	);

function spreadOf(texts: readonly string[]): Spread {
	const holders = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(spelledWords(text))) holders.set(word, (holders.get(word) ?? 0) + 1);
	const [commonest, most] = [...holders].reduce((max, each) => (each[1] > max[1] ? each : max), ['', 0]);
	return { syllables: holders.size, commonest, share: most / texts.length };
}

const LENGTHS = [1, 2, 3, 4] as const;
const EACH = 5;

/**
 * Queries of one to four words that stand side by side in a title or in a text, half of them without marks: the same
 * for the same records. Every record has the same chance, so that common words come as often as they stand.
 */
export function queriesFrom(records: readonly SearchRecord[]): string[] {
	const random = randomOf(SEED, 'queries');
	const found = new Set<string>();
	for (const length of LENGTHS)
		for (const from of ['title', 'content'] as const)
			for (const marks of [true, false])
				for (let left = EACH; left > 0; ) {
					const record = asWritten(random.pick(records));
					const text = from === 'title' ? (record.meta.title ?? '') : record.content;
					const words = spelledWords(text).filter((word) => !/\d/.test(word));
					if (words.length < length) continue;
					const at = random.int(0, words.length - length);
					const query = words.slice(at, at + length).join(' ');
					const typed = marks ? query : fold(query);
					// Without marks "và" and "va" are the same query.
					if (found.has(typed) || foldedWords(typed).length !== length) continue;
					found.add(typed);
					left--;
				}
	return [...found];
}
