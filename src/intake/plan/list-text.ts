/** A file that holds a list of records: one added, or one of them edited, and no other byte. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { type Edit, editedText, newRecordText } from './record-text.ts';

/** Below the dash of an entry its keys stand two blanks in. */
const DASH = '- ';
const INDENT = ' '.repeat(DASH.length);

const indented = (text: string): string =>
	text
		.trimEnd()
		.split('\n')
		.map((line, index) => (index === 0 ? DASH + line : line && INDENT + line))
		.join('\n');

/** The list with one entry more at its end. */
export function withItem(text: string, { id, ...record }: Readonly<Record<string, unknown>>): string {
	const entry = indented(`id: ${String(id)}\n${newRecordText(record)}`);
	const before = text.trimEnd();
	// An empty list may be written as one.
	return before === '' || before === '[]' ? `${entry}\n` : `${before}\n\n${entry}\n`;
}

/** The list with the edits made in the entry of an id; as it was where there is none. */
export function editedItem(text: string, id: string, edits: readonly Edit[]): string {
	const { contents } = parseDocument(text);
	const item = isSeq(contents)
		? contents.items.find((one) => isMap(one) && String(one.get('id')) === id)
		: undefined;
	if (!isMap(item) || !item.range) return text;
	const [start, end] = item.range;
	const column = start - (text.lastIndexOf('\n', start - 1) + 1);
	const inner = new RegExp(`^ {${column}}`, 'gm');
	const own = text.slice(start, end).trimEnd();
	const edited = editedText(own.replace(inner, ''), edits);
	const back = edited
		.trimEnd()
		.split('\n')
		.map((line, index) => (index > 0 && line ? ' '.repeat(column) + line : line))
		.join('\n');
	return text.slice(0, start) + back + text.slice(start + own.length);
}
