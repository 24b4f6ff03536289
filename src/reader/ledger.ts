/**
 * The ledger of what was ever published: which records, and which UIDs the calendars of their followers know. One
 * record a line, written by `npm run ledger` and only ever added to; a catalogue without one is whole all the same.
 */
import { join } from 'node:path';
import { type CollectionName, collectionNames } from '../schemas/index.ts';
import { readRegular, textOf } from './directory.ts';
import { fewOf } from './few.ts';
import { notUtf8 } from './file-findings.ts';
import type { Finding, SourceText } from './issue.ts';
import { MOST_LEDGER_BYTES } from './limits.ts';
import { oddFinding } from './odd-findings.ts';
import { byText } from './place-findings.ts';

export const LEDGER_FILE = 'ledger.yaml';

export interface Published {
	readonly collection: CollectionName;
	readonly id: string;
	/** What stands before the `@`: of a series the event's id, of a session its own. */
	readonly uids: readonly string[];
}

export interface Ledger {
	readonly file: SourceText;
	/** In the order of the file; `offset` is where the line begins. */
	readonly lines: readonly (Published & { readonly offset: number })[];
}

const LINE = /^([a-z]+)\/([a-z0-9-]+): \[((?:[\w-]+(?:, [\w-]+)*)?)\]$/;

/** The ledger of a content directory, or undefined where it cannot be read; each line that is none is a finding. */
export function readLedger(
	dir: string,
	shownFrom: string,
): { readonly ledger?: Ledger; readonly findings: readonly Finding[] } {
	const read = readRegular(join(dir, LEDGER_FILE), MOST_LEDGER_BYTES);
	if ('oddity' in read && read.oddity === 'missing') return { findings: [] };
	if ('oddity' in read)
		return { findings: [oddFinding(shownFrom, { path: LEDGER_FILE, oddity: read.oddity }, 'ledger')] };
	const shown = `${shownFrom}/${LEDGER_FILE}`;
	const text = textOf(read.bytes);
	if (text === undefined) return { findings: [notUtf8({ shown, text: '' })] };
	const file = { shown, text };
	const lines: Ledger['lines'][number][] = [];
	const findings = fewOf(readLines(text, lines), (offset) => brokenLine(file, offset));
	return { ledger: { file, lines }, findings };
}

/** Puts what it reads into `lines`, and yields where a line begins that is none of a ledger. */
function* readLines(text: string, lines: Ledger['lines'][number][]): Generator<number> {
	for (const { line, offset } of linesOf(text)) {
		const [, name = '', id = '', uids = ''] = LINE.exec(line) ?? [];
		const collection = collectionNames.find((known) => known === name);
		if (collection) lines.push({ collection, id, uids: uids === '' ? [] : uids.split(', '), offset });
		else if (line !== '' && !line.startsWith('#')) yield offset;
	}
}

/** One after another: all at once, millions of short ones would fill the memory. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly offset: number }> {
	for (let offset = 0; offset < text.length; ) {
		const end = text.indexOf('\n', offset);
		const row = text.slice(offset, end < 0 ? undefined : end);
		yield { line: row.replace(/\r$/, ''), offset };
		offset += row.length + 1;
	}
}

const brokenLine = (file: SourceText, offset: number): Finding => ({
	severity: 'error',
	file,
	at: { offset },
	rule: 'ledger-line',
	message: {
		vi: 'dòng này không đúng dạng của sổ các mã đã công bố',
		en: 'this is no line of the ledger of what was published',
	},
	cure: {
		vi: 'Tệp này do máy ghi: lấy lại bản cũ của nó (hoặc xóa dòng này), rồi chạy npm run ledger.',
		en: 'A machine writes this file: bring back its last version (or remove the line), then run npm run ledger.',
	},
});

const HEAD = `# Sổ các mã đã công bố: bản ghi nào từng có trên trang, và lịch của người theo dõi giữ những UID nào.
# Do "npm run ledger" ghi, chỉ thêm, không bớt; "npm run check" dựa vào đây để báo khi một mã biến mất.
`;

/** The file's text: what stood there and what is new, sorted, each record once. */
export function ledgerText(all: readonly Published[]): string {
	const records = new Map<string, Set<string>>();
	for (const { collection, id, uids } of all) {
		const key = `${collection}/${id}`;
		const known = records.get(key) ?? new Set();
		for (const uid of uids) known.add(uid);
		records.set(key, known);
	}
	const lines = [...records]
		.sort(([a], [b]) => byText(a, b))
		.map(([key, uids]) => `${key}: [${[...uids].sort(byText).join(', ')}]\n`);
	return HEAD + lines.join('');
}
