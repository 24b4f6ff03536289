/** "Có", "Không", "Chưa rõ". */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { foldedName } from './names.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

type YesNo = 'yes' | 'no' | 'unknown';
const WORDS: Readonly<Record<string, YesNo>> = {
	co: 'yes',
	x: 'yes',
	'co san': 'yes',
	khong: 'no',
	'khong co': 'no',
	'chua co': 'no',
	'chua ro': 'unknown',
};

export function readKnown(content: CellContent): CellReading<YesNo> {
	const said = WORDS[foldedName(cellText(content))];
	return said
		? { value: said }
		: { message: `${quotedCell(content)} chưa rõ là có hay không`, cure: 'ghi Có, Không hoặc Chưa rõ' };
}
