/** Where a place inside a text stands in the YAML file that the text was written in. */
import type { Scalar } from 'yaml';

/**
 * `within` counts UTF-16 units of the scalar's value; the answer is an offset into `file`. Exact for every way of writing
 * a text: block (literal or folded, indented at will), quoted, plain, over several lines.
 */
export function offsetWithin(file: string, scalar: Scalar, within: number): number {
	const [start = 0] = scalar.range ?? [];
	const value = String(scalar.value);
	if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED')
		return inBlock(file, file.indexOf('\n', start) + 1, value, within, scalar.type === 'BLOCK_FOLDED');
	return inFlow(file, start, scalar.type ?? 'PLAIN', within);
}

function inBlock(file: string, start: number, value: string, within: number, folded: boolean): number {
	const indent = indentOf(file.slice(start), value);
	let offset = start;
	for (let done = 0; ; ) {
		const end = file.indexOf('\n', offset);
		const line = file.slice(offset, end < 0 ? undefined : end).replace(/\r$/, '');
		const text = line.slice(indent);
		done += text.length;
		// Where lines are folded, a break is a space, or nothing when an empty line follows.
		const broken = !folded || value[done] === ' ' || value[done] === '\n';
		if (within < done || (within === done && broken) || end < 0)
			return offset + Math.min(indent, line.length) + text.length - Math.max(done - within, 0);
		if (broken) done += 1;
		offset = end + 1;
	}
}

/** By how much the lines are indented: the value begins with the first of them that is not empty, less its indent. */
function indentOf(text: string, value: string): number {
	const line = text.split(/\r?\n/).find((candidate) => candidate.trim() !== '') ?? '';
	const first = value.replace(/^\n+/, '');
	let indent = 0;
	while (indent < line.length && !first.startsWith(line.slice(indent))) indent += 1;
	return indent;
}

/** Spaces around line breaks inside a quoted or plain text: one break is a space, more are one fewer. */
const BREAKS = /[ \t]*\r?\n[ \t\r\n]*/y;
const ESCAPED_BREAK = /\\\r?\n[ \t]*/y;
const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function inFlow(file: string, start: number, type: string, within: number): number {
	const match = (pattern: RegExp, at: number) => {
		pattern.lastIndex = at;
		return pattern.exec(file)?.[0];
	};
	let offset = type === 'PLAIN' ? start : start + 1;
	for (let done = 0; offset < file.length; ) {
		// Joins two lines and stands for nothing, so also just before the place that is looked for.
		offset += (type === 'QUOTE_DOUBLE' && match(ESCAPED_BREAK, offset)?.length) || 0;
		if (done >= within) break;
		const breaks = match(BREAKS, offset);
		if (breaks !== undefined) {
			offset += breaks.length;
			done += Math.max(breaks.split('\n').length - 2, 1);
		} else if (type === 'QUOTE_DOUBLE' && file[offset] === '\\') {
			const length = ESCAPE_LENGTHS[file[offset + 1] ?? ''] ?? 2;
			const beyond = length === 10 && Number.parseInt(file.slice(offset + 2, offset + 10), 16) > 0xffff;
			offset += length;
			done += beyond ? 2 : 1;
		} else {
			// A quotation mark inside single ones is written twice.
			offset += type === 'QUOTE_SINGLE' && file[offset] === "'" ? 2 : 1;
			done += 1;
		}
	}
	return offset;
}
