import { join } from 'node:path';
import { notUtf8 } from '../text/file-findings.ts';
import { LEDGER_FILE } from '../text/layout.ts';
import { ledgerIn } from '../text/ledger.ts';
import { MOST_LEDGER_BYTES } from '../text/limits.ts';
import { readRegular, textOf } from './directory.ts';
import { oddFinding } from './odd-findings.ts';

/** The ledger of a content directory, or undefined where it cannot be read; each line that is none is a finding. */
export function readLedger(dir: string, shownFrom: string): ReturnType<typeof ledgerIn> {
	const read = readRegular(join(dir, LEDGER_FILE), MOST_LEDGER_BYTES);
	if ('oddity' in read && read.oddity === 'missing') return { findings: [] };
	if ('oddity' in read)
		return { findings: [oddFinding(shownFrom, { path: LEDGER_FILE, oddity: read.oddity }, 'ledger')] };
	const shown = `${shownFrom}/${LEDGER_FILE}`;
	const text = textOf(read.bytes);
	return text === undefined ? { findings: [notUtf8({ shown, text: '' })] } : ledgerIn({ shown, text });
}
