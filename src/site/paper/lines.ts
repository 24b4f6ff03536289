/**
 * How much of a sheet a text takes: the poster is one sheet of A4, and what does not fit is counted, never cut. Measured
 * in millimetres by the widest letters that Vietnamese titles have on average, so that the estimate errs on the safe
 * side; the browser that prints cannot be asked, for the page is whole without script.
 */

/** Lines of a text that wraps between words, with `perLine` characters to a line; a longer word is broken. */
export function linesOf(text: string, perLine: number): number {
	let lines = 1;
	let used = 0;
	for (const word of text.split(/\s+/)) {
		const length = word.length;
		if (used > 0 && used + 1 + length <= perLine) used += 1 + length;
		else {
			if (used > 0) lines++;
			lines += Math.ceil(length / perLine) - 1;
			used = length % perLine || length;
		}
	}
	return lines;
}
