/** Damerau-Levenshtein distance (optimal string alignment): a swap of neighbours counts once. */
export function editDistance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let best = Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + (same ? 0 : 1));
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, cell(i - 2, j - 2) + 1);
			row.push(best);
		}
	}
	return cell(a.length, b.length);
}

/** After so many words of one rule nobody reads the guesses, and each takes a look at all that is known. */
const MOST_GUESSES = 100;

/** Guesses as below, each word once, and no more than a report can use. */
export function guesser(): (word: string, known: Iterable<string>) => string | undefined {
	const guesses = new Map<Iterable<string>, Map<string, string | undefined>>();
	let left = MOST_GUESSES;
	return (word, known) => {
		const made = guesses.get(known) ?? new Map<string, string | undefined>();
		guesses.set(known, made);
		if (!made.has(word) && left-- > 0) made.set(word, nearest(word, known));
		return made.get(word);
	};
}

/**
 * The known word that a mistyped one most likely means, or undefined. At most three slips, and never
 * more than half the word, so that "en" is not offered for "to"; ties go to the first in the list.
 */
export function nearest(word: string, known: Iterable<string>, limit = 3): string | undefined {
	const allowed = Math.min(limit, Math.max(1, Math.floor(word.length / 2)));
	let best: string | undefined;
	let bestDistance = allowed + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
