/** Whether a text can be taken apart as YAML in good time: asked before the parser, which takes its time at any cost. */
import { Lexer } from 'yaml';
import { MOST_TOKENS } from './limits.ts';

/** Where the first sign beyond the limit begins, as an offset; undefined in a text that has no more than it may. */
export function firstTokenTooMany(text: string): number | undefined {
	// Every sign takes a character at least.
	if (text.length <= MOST_TOKENS) return undefined;
	const line = firstLineTooMany(text);
	if (line !== undefined) return line;
	let tokens = 0;
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (BETWEEN.has(token)) continue;
		tokens++;
		if (tokens > MOST_TOKENS) return offset;
		offset += token.length;
	}
	return undefined;
}

/** The lines of one text are one sign to the lexer, and the parser folds them one by one. */
function firstLineTooMany(text: string): number | undefined {
	let at = -1;
	for (let lines = 0; lines <= MOST_TOKENS; lines++) {
		at = text.indexOf('\n', at + 1);
		if (at < 0) return undefined;
	}
	return at;
}

/** Marks that the lexer puts between the signs of a text: the start of a document, of a scalar, the end of a flow. */
const BETWEEN: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * Where brackets lie deeper in one another than a parser can stand, as an offset; undefined where they do not. Texts may
 * hold some that nothing closes, so the limit is wide.
 */
export function firstBracketTooDeep(text: string): number | undefined {
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(/[[{\]}]/g)) {
		depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > MOST_OPEN) return index;
	}
	return undefined;
}
const MOST_OPEN = 1000;
