/** What a query wishes, ready for the search page: one line, and what is left to search for. Pure: `now` is given. */
import type { Language } from '../../i18n/languages.ts';
import type { Compounds } from '../text/compounds.ts';
import { wishReader } from './read-wishes.ts';
import type { WishVocabulary } from './vocabulary.ts';
import { type WishLine, wishLine } from './wish-line.ts';

export interface Understood {
	readonly line?: WishLine | undefined;
	/** The query without its wishes, where there are any; empty when it says nothing else. */
	readonly rest?: string | undefined;
	/** Words of several syllables in the rest, or in the query. */
	readonly compounds?: Compounds | undefined;
	/** Hours, price or the like of a place were asked for: results say what is not known of them, too. */
	readonly facts?: boolean;
}

/** `now`: local date-time of the site's zone. */
export type Understand = (query: string, now: string) => Understood;

export function makeUnderstand(vocabulary: WishVocabulary, language: Language): Understand {
	const read = wishReader(vocabulary);
	return (query, now) => {
		const { wishes, rest, more, compounds } = read(query);
		if (wishes.length === 0) return { compounds };
		return {
			compounds,
			line: wishLine(wishes, now, vocabulary, language, more),
			rest,
			facts: wishes.some(({ entry: [kind] }) => kind === 'facts'),
		};
	};
}
