/**
 * A saved list as a link: the keys stand behind `#`, which browsers do not send to any server. A link is typed, cut,
 * re-encoded and joined by people and messengers, so whatever comes in is taken as junk until it reads as a key.
 */
import { itemOf } from './key.ts';
import { MOST_SAVED } from './store.ts';

const NAME = 'them';
/** Nothing that we wrote is longer. */
const LONGEST = 100 * MOST_SAVED;

/** `#them=…`, empty for nothing. */
export const fragmentOf = (keys: readonly string[]): string =>
	keys.length === 0 ? '' : `#${NAME}=${keys.join(',')}`;

export interface LinkOffer {
	/** Each once, in order, at most MOST_SAVED. */
	readonly keys: readonly string[];
	/** Pieces that are no keys, or were left over. */
	readonly refused: number;
}

/** What a fragment offers to add; undefined when it is none of ours. */
export function offerOf(fragment: string): LinkOffer | undefined {
	const [, text] = /^#?them=([\s\S]*)$/.exec(fragment) ?? [];
	if (text === undefined) return undefined;
	return offerFrom(decoded(text.slice(0, LONGEST)).split(/[,\s]+/));
}

export function offerFrom(pieces: readonly string[]): LinkOffer {
	const given = pieces.filter((piece) => piece !== '');
	const known = new Set(given.filter((piece) => itemOf(piece) !== undefined));
	const keys = [...known].slice(0, MOST_SAVED);
	return { keys, refused: new Set(given).size - keys.length };
}

/** A half percent sign must not lose the rest. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replace(/%2C/gi, ',');
	}
}
