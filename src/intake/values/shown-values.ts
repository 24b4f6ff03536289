/** Contents of cells as messages show them. */

import type { CellContent } from '../../reader/sheets/workbook.ts';
import { shown } from '../../reader/text/words.ts';

/** `2026-02-28` as people here write it: `28/02/2026`. */
export const displayDate = (date: string): string => date.split('-').reverse().join('/');

/** What a reader sees in the cell, on one line. */
export function cellText(content: CellContent): string {
	if (typeof content === 'object')
		return [content.date ? displayDate(content.date) : '', content.time ?? ''].join(' ').trim();
	if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
	return String(content).replace(/\s+/g, ' ').trim();
}

export const quotedCell = (content: CellContent): string => shown(cellText(content));
