/** Search in the browser: what was typed, what it may have meant, and cards, best first. */
import type { SearchCard } from '../records/card.ts';
import type { Compounds } from '../text/compounds.ts';
import { isFiller, subjectWords } from '../text/filler.ts';
import { foldedWords, markedWords, spelledWords } from '../text/fold.ts';
import { searchable, searchableSoFar } from '../text/pagefind-text.ts';
import { otherReadings, type Reading } from '../text/readings.ts';
import { makeSpeller, type Speller, type Vocabulary } from '../text/spelling.ts';
import {
	type FilterCounts,
	type Hit,
	type IndexSettings,
	openIndex,
	type SearchOptions,
} from './pagefind.ts';
import { coverage, rerank } from './rank.ts';
import { softSearch, type WeighedWord } from './soft.ts';

export type { Pagefind } from './pagefind.ts';

/** Longer queries are cut: nobody types so much, and each word costs a download. */
export const LONGEST_QUERY = 200;
/** The farthest that a card may be from a query and still hold its words side by side, in its names or anywhere: see `distance`. */
const [AS_PHRASE, IN_A_NAME, ON_THE_CARD] = [7, 9, 11];
/** So few records are little: somebody may have meant another word. */
const LITTLE = 5;
/** So many records that hold every word are an answer, wherever the words stand. */
const MANY = 50;

export interface SearchAnswer {
	/** How many records were found; `load` gives them. */
	readonly total: number;
	/** The first `count` cards, or all if there are fewer. Rejects when a download fails; may be asked again. */
	load(count: number): Promise<readonly SearchCard[]>;
	/** What was searched instead of the words as typed. */
	readonly instead?: Reading;
	/** What may have been meant, though the words as typed found something: "có phải bạn tìm …". */
	readonly suggestion?: Reading;
	/** No record holds all words with the marks that were typed: these come nearest. */
	readonly partly?: boolean;
	/** So many further records hold the words with other marks only; asked without marks they are found. */
	readonly otherMarks?: number;
	/** The same question, with only what bears the filters, or in order of date: what it meant stays decided. */
	narrow(options: SearchOptions): Promise<SearchAnswer>;
	/**
	 * How many of the hits bear each facet, with the given filters; the facets must be loaded. Undefined where the hits
	 * were put together of several questions.
	 */
	counts(filters: SearchOptions['filters']): Promise<FilterCounts | undefined>;
}

export interface BesidesWords {
	/** Without the words of its wishes (search/wishes); empty when it says nothing else: then records that merely hold its words are no answer. */
	readonly rest?: string | undefined;
	/** The compounds of the rest, or of all. */
	readonly compounds?: Compounds | undefined;
}

export interface Search {
	/**
	 * Rejects when the index, or a part of it, could not be loaded; the next call starts afresh. What was understood of the
	 * query besides its words helps where the whole finds nothing that fits.
	 */
	find(query: string, understood?: BesidesWords): Promise<SearchAnswer>;
	/** Everything that is in the index, for those who narrow without words. */
	everything(): Promise<SearchAnswer>;
	loadFacets(): Promise<FilterCounts>;
}

export interface SearchSettings extends IndexSettings {
	/** Whether a card's dates are over; asked when results are put in order. */
	readonly isPast: (card: SearchCard) => boolean;
	/** The index's vocabulary, asked for only when a query finds little, or nothing that fits. */
	readonly vocabulary?: () => Promise<Vocabulary>;
}

const NOTHING: SearchAnswer = {
	total: 0,
	load: async () => [],
	narrow: async () => NOTHING,
	counts: async () => ({}),
};

interface Asking extends SearchOptions {
	/** The words of the query, its compounds together. */
	readonly units?: readonly string[] | undefined;
}

/** Hits in Pagefind's order, the first of them as cards in ours. */
interface Found {
	readonly hits: readonly Hit[];
	readonly cards: readonly SearchCard[];
	again(options: SearchOptions): Promise<Found>;
	counts(filters: SearchOptions['filters']): Promise<FilterCounts | undefined>;
	/** Of the first card; as far as can be when there is none. */
	readonly distance: number;
	/** Of the hit whose card is the first, where it is known. */
	readonly firstId?: string | undefined;
	/** How many more hold the words with other marks than those typed. */
	readonly otherMarks?: number | undefined;
	/** None holds them with those marks, nor has a name that only lacks them. */
	readonly unlike?: boolean;
}

export function createSearch({ isPast, vocabulary, ...settings }: SearchSettings): Search {
	let loadedSpeller: Promise<Speller> | undefined;
	const index = openIndex(settings);
	const isOver = (card: SearchCard) => card.former === true || isPast(card);

	/**
	 * Records that hold every word; the last word may be a beginning when no record holds it whole. Marks that were typed
	 * are meant, but for a name that holds the words without them.
	 */
	async function whole(text: string, units?: readonly string[]): Promise<Found> {
		const found = await holding(searchable(text), text, { units });
		if (found.hits.length > 0) return withMarks(found, text, searchable);
		return withMarks(await holding(searchableSoFar(text), text, { units }), text, searchableSoFar);
	}

	async function withMarks(found: Found, text: string, write: (words: string) => string): Promise<Found> {
		const marked = markedWords(text).join(' ');
		if (found.hits.length === 0 || marked === '' || found.distance <= IN_A_NAME) return found;
		const alike = await holding(write(text), text, { sameMarks: true });
		if (alike.hits.length > 0) return { ...alike, otherMarks: found.hits.length - alike.hits.length };
		// Words typed without marks may still mean some: only those with marks must be met.
		const { results } = await index.search(write(marked), { sameMarks: true });
		const kept = amongBoth(found.hits, results);
		if (kept.length === 0) return { ...found, unlike: true };
		return kept.length < found.hits.length ? only(found, kept, text) : found;
	}

	/** Those of the found ones that are kept. */
	async function only(found: Found, kept: readonly Hit[], text: string): Promise<Found> {
		const first = await index.firstCards(kept);
		const ranked = rerank(first, text, isOver);
		return {
			hits: kept,
			cards: ranked.map(({ card }) => card),
			distance: ranked[0]?.distance ?? Number.POSITIVE_INFINITY,
			async again(options) {
				const narrowed = await found.again(options);
				return only(narrowed, amongBoth(narrowed.hits, kept), text);
			},
			counts: async () => undefined,
		};
	}

	/** Records that `term` finds; null finds everything. `text` is what somebody wrote for it. */
	async function holding(term: string | null, text: string, options: Asking = {}): Promise<Found> {
		const { sameMarks, units } = options;
		const { results } = await index.search(term, options);
		const first = await index.firstCards(results);
		const ranked = rerank(first, text, isOver, units);
		return {
			hits: results,
			cards: options.byDate ? first : ranked.map(({ card }) => card),
			distance: ranked[0]?.distance ?? Number.POSITIVE_INFINITY,
			again: (others) => holding(term, text, { ...others, sameMarks, units }),
			counts: async (filters) => (await index.search(term, { filters, sameMarks })).filters,
		};
	}

	/** Records that hold the rarest of the words; those `within` alone, where there are such. */
	async function part(text: string, compounds?: Compounds, within?: readonly Hit[]): Promise<Found> {
		const words = compounds?.units.filter((unit) => !isFiller(unit)) ?? subjectWords(text);
		const { hits, words: weighed } = await softSearch(index, words, await speller());
		const kept = within ? amongBoth(hits, within) : [];
		return amongst(kept.length > 0 ? kept : hits, weighed);
	}

	async function amongst(
		hits: readonly Hit[],
		words: readonly WeighedWord[],
		byDate = false,
	): Promise<Found> {
		const first = await index.firstCards(hits);
		const ranked = first
			.map((card, at) => ({ card, at, covered: coverage(card, words, hits[at]?.id ?? '', isOver(card)) }))
			.sort((a, b) => b.covered - a.covered || a.at - b.at);
		return {
			hits,
			firstId: hits[ranked[0]?.at ?? 0]?.id,
			cards: byDate ? first : ranked.map(({ card }) => card),
			distance: Number.POSITIVE_INFINITY,
			again: async ({ filters, byDate }) => {
				// Hits of several questions have neither an order of date nor filters: all records have both.
				const { results } = await index.search(null, { filters, byDate });
				const kept = byDate ? amongBoth(results, hits) : amongBoth(hits, results);
				return amongst(kept, words, byDate);
			},
			counts: async () => undefined,
		};
	}

	async function speller(): Promise<Speller | undefined> {
		if (!vocabulary) return undefined;
		loadedSpeller ??= vocabulary().then((words) => makeSpeller(words, settings.past));
		// A failed download is asked for again the next time.
		loadedSpeller.catch(() => {
			loadedSpeller = undefined;
		});
		return loadedSpeller;
	}

	async function best(query: string, { rest, compounds }: BesidesWords = {}): Promise<SearchAnswer> {
		const isWhole = rest === undefined || rest === spelledWords(query).join(' ');
		const typed = await whole(query, isWhole ? compounds?.units : undefined);
		const fits = (found: Found) => found.hits.length > 0 && found.distance <= ON_THE_CARD && !found.unlike;
		if (compounds && isWhole && typed.distance > AS_PHRASE) {
			const found = await holding(searchable(compounds.joined), compounds.spelled);
			if (found.distance < typed.distance && fits(found)) return answerOf(found);
		}
		if (fits(typed)) return { ...answerOf(typed), ...(await offered(query, typed)) };
		if (rest === '') return NOTHING;
		if (!isWhole) return best(rest, { compounds });
		// "ca huế ở đâu": what it asks for, without the asking.
		const subject = subjectWords(query).join(' ');
		const meant = subject === spelledWords(query).join(' ') ? typed : await whole(subject);
		if (fits(meant)) return answerOf(meant);
		// Pagefind passes over words that stand nowhere: then what it found is no answer to the words as typed.
		const typedHoldsAll = typed.hits.length > 0 && ((await speller())?.holdsAll(query) ?? true);
		const offer = typedHoldsAll ? await offered(query, typed) : {};
		const readings = otherReadings(query);
		for (const reading of readings) {
			// Who abbreviates means it; other readings of words that do stand somewhere are only offered.
			if (offer.suggestion && reading.how !== 'abbreviation') continue;
			const found = await whole(reading.text);
			if (fits(found)) return { ...answerOf(found), instead: reading };
		}
		const corrected = (await speller())?.correct(readings[0]?.text ?? query);
		if (corrected !== undefined) {
			const found = await whole(corrected);
			if (fits(found)) return { ...answerOf(found), instead: { how: 'spelling', text: corrected } };
		}
		// One word that stands only in texts is still an answer, and so are many that do.
		if (
			typedHoldsAll &&
			!typed.unlike &&
			(spelledWords(query).length === 1 || (typed.hits.length > MANY && !compounds))
		)
			return { ...answerOf(typed), ...offer };
		const partly = await (readings[0]
			? part(readings[0].text)
			: part(query, compounds, meant.otherMarks ? meant.hits : undefined));
		if (partly.hits.length === 0)
			return typed.hits.length > 0
				? { ...answerOf(typed), ...offer, ...(typed.unlike ? { partly: true } : {}) }
				: NOTHING;
		const holdsAll =
			!meant.unlike &&
			((await speller())?.holdsAll(subject) ?? true) &&
			meant.hits.some(({ id }) => id === partly.firstId);
		return {
			...answerOf(holdsAll ? { ...partly, otherMarks: meant.otherMarks } : partly),
			...(readings[0] && !offer.suggestion ? { instead: readings[0] } : offer),
			...(holdsAll ? {} : { partly: true }),
		};
	}

	/** When little was found and no name holds the words: another reading, or the nearest names, if there are such names. */
	async function offered(query: string, typed: Found): Promise<Pick<SearchAnswer, 'suggestion'>> {
		if (typed.hits.length > LITTLE || typed.distance <= IN_A_NAME) return {};
		const corrected = (await speller())?.nearestNames(query);
		const others = [
			...otherReadings(query),
			...(corrected === undefined ? [] : [{ how: 'spelling', text: corrected } as const]),
		];
		for (const reading of others)
			if ((await whole(reading.text)).distance <= IN_A_NAME) return { suggestion: reading };
		return {};
	}

	/** Pagefind takes a file that failed for one that it has: after a failure the next question starts afresh. */
	async function orClose<T>(work: Promise<T>): Promise<T> {
		try {
			return await work;
		} catch (error) {
			await index.close();
			throw error;
		}
	}

	function answerOf(found: Found): SearchAnswer {
		const cards = [...found.cards];
		let last: Promise<unknown> = Promise.resolve();
		return {
			total: found.hits.length,
			...(found.otherMarks ? { otherMarks: found.otherMarks } : {}),
			narrow: async (options) => answerOf(await orClose(found.again(options))),
			counts: (filters) => orClose(found.counts(filters)),
			async load(count) {
				// In turn: two impatient calls must not fetch the same cards twice.
				const turn = last.then(async () => {
					if (cards.length < count) cards.push(...(await index.cards(found.hits.slice(cards.length, count))));
				});
				last = turn.catch(() => undefined);
				await turn;
				return cards.slice(0, count);
			},
		};
	}

	return {
		async find(query, understood) {
			const asked = query.slice(0, LONGEST_QUERY);
			return foldedWords(asked).length === 0 ? NOTHING : orClose(best(asked, understood));
		},
		everything: async () => answerOf(await orClose(holding(null, ''))),
		loadFacets: () => index.loadFacets(),
	};
}

/** Those of the first that are among the second, in the order of the first. */
function amongBoth(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
	const ids = new Set(second.map(({ id }) => id));
	return first.filter(({ id }) => ids.has(id));
}
