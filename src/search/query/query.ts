/** Search in the browser: what was typed, what it may have meant, and cards, best first. */
import type { SearchCard } from '../records/card.ts';
import type { Compounds } from '../text/compounds.ts';
import { subjectWords } from '../text/filler.ts';
import { foldedWords, spelledWords } from '../text/fold.ts';
import { searchable } from '../text/pagefind-text.ts';
import { otherReadings } from '../text/readings.ts';
import type { Vocabulary } from '../text/spelling.ts';
import { answersFrom, NOTHING, type SearchAnswer } from './answer.ts';
import { createFinder, type FoundHits, IN_A_NAME } from './finder.ts';
import { type FilterCounts, type IndexSettings, openIndex } from './pagefind.ts';

export type { SearchAnswer } from './answer.ts';
export type { Pagefind } from './pagefind.ts';

/** Longer queries are cut: nobody types so much, and each word costs a download. */
export const LONGEST_QUERY = 200;
/** The farthest that a card may be from a query and still hold its words side by side, or hold them anywhere: see `distance`. */
const [AS_PHRASE, ON_THE_CARD] = [7, 11];
/** So few records are little: somebody may have meant another word. */
const LITTLE = 5;
/** So many records that hold every word are an answer, wherever the words stand. */
const MANY = 50;

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

export function createSearch({ isPast, vocabulary, ...settings }: SearchSettings): Search {
	const index = openIndex(settings);
	const { whole, holding, part, speller } = createFinder(index, {
		isOver: (card) => card.former === true || isPast(card),
		vocabulary,
		past: settings.past,
	});
	const answerOf = answersFrom(index, orClose);

	async function best(query: string, { rest, compounds }: BesidesWords = {}): Promise<SearchAnswer> {
		const isWhole = rest === undefined || rest === spelledWords(query).join(' ');
		const typed = await whole(query, isWhole ? compounds?.units : undefined);
		const fits = (found: FoundHits) =>
			found.hits.length > 0 && found.distance <= ON_THE_CARD && !found.unlike;
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
	async function offered(query: string, typed: FoundHits): Promise<Pick<SearchAnswer, 'suggestion'>> {
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

	return {
		async find(query, understood) {
			const asked = query.slice(0, LONGEST_QUERY);
			return foldedWords(asked).length === 0 ? NOTHING : orClose(best(asked, understood));
		},
		everything: async () => answerOf(await orClose(holding(null, ''))),
		loadFacets: () => index.loadFacets(),
	};
}
