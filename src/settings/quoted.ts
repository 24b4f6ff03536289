/** Values from the command line or the environment, as a sentence shows them: one line, nothing that a terminal obeys. */

export const onOneLine = (text: string): string =>
	text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);

/** In quotes, cut when long. */
export const quoted = (value: string): string =>
	`"${onOneLine(value.length > 100 ? `${value.slice(0, 99)}…` : value)}"`;
