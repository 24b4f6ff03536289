/** Ranges of characters, as a style sheet names them. */

export function range(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** Runs of neighbours as `U+41-5A`. */
export function unicodeRange(characters: string[]): string {
	const codes = [...new Set(characters.map((character) => character.codePointAt(0) ?? 0))].sort(
		(a, b) => a - b,
	);
	const runs: [number, number][] = [];
	for (const code of codes) {
		const run = runs.at(-1);
		if (run && run[1] === code - 1) run[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return runs.map(([a, b]) => `U+${hex(a)}${a === b ? '' : `-${hex(b)}`}`).join(', ');
}
