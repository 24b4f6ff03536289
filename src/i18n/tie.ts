/**
 * Words that a line should not part. For headings and titles where they are displayed, and there only: data, feeds, ids,
 * search and attributes keep the spaces that editors wrote.
 */

const JOINED = '\u00a0';
/** A range of figures breaks behind its dash; the word joiner takes no room. */
const RANGE = /(\p{N})([–-])(?=\p{N})/gu;
const JOINER = '\u2060';
const patterns = new WeakMap<readonly string[], RegExp>();

/** The text with each compound of the list in one piece, the longest that fits, and with ranges of figures whole. */
export function tie(text: string, compounds: readonly string[]): string {
	const ranges = text.replace(RANGE, `$1$2${JOINER}`);
	if (compounds.length === 0) return ranges;
	return ranges.replace(patternOf(compounds), (found) => found.replaceAll(' ', JOINED));
}

/** Compounds hold letters and spaces only (schemas/compound.ts): nothing in them means anything to a pattern. */
function patternOf(compounds: readonly string[]): RegExp {
	const known = patterns.get(compounds);
	if (known) return known;
	const longestFirst = compounds.toSorted((one, other) => other.length - one.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	patterns.set(compounds, pattern);
	return pattern;
}
