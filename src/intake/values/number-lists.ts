/** Lists of small numbers: months (`tháng 9–12`, `cả năm`), grades (`lớp 6–9`, `khối 4, 5`). */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { either, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

const PIECE = /^(\d{1,2})(?:\s*(?:-|đến|tới|den|toi)\s*(\d{1,2}))?$/u;
const BETWEEN = new RegExp(`\\s*(?:[,;&+/]|(?<![\\p{L}\\p{M}])${either('và')}(?![\\p{L}\\p{M}]))\\s*`, 'u');

/** `wraps`: a run from 10 to 3 goes over the end, as months do. */
function listed(text: string, most: number, wraps: boolean): number[] | undefined {
	const found = new Set<number>();
	for (const piece of text.split(BETWEEN)) {
		const [, first = '', last = first] = PIECE.exec(piece.trim()) ?? [];
		const [from, to] = [Number(first), Number(last)];
		if (first === '' || from < 1 || to < 1 || from > most || to > most || (from > to && !wraps))
			return undefined;
		for (let at = from; ; at = (at % most) + 1) {
			found.add(at);
			if (at === to) break;
		}
	}
	return [...found].sort((a, b) => a - b);
}

const MONTH_WORDS = new RegExp(`(?:${either('từ', 'các', 'tháng')}|(?<![\\p{L}])t(?=\\d))\\s*`, 'gu');
const ALL_YEAR = new RegExp(`^${either('cả năm', 'quanh năm', 'hằng tháng', 'các tháng trong năm')}$`, 'u');

/** Months of the year in order; none for the whole year. */
export function readMonths(content: CellContent): CellReading<readonly number[]> {
	const text = smooth(cellText(content));
	if (ALL_YEAR.test(text)) return { value: [] };
	const months = listed(text.replace(MONTH_WORDS, ''), 12, true);
	return months
		? { value: months }
		: { message: `${quotedCell(content)} không phải các tháng`, cure: 'viết như: 9–12, hoặc cả năm' };
}

const GRADE_WORDS = new RegExp(`(?:${either('từ', 'các', 'lớp', 'khối')})\\s*`, 'gu');

/** Grades of school, 1 to 12, in order. */
export function readGrades(content: CellContent): CellReading<readonly number[]> {
	const grades = listed(smooth(cellText(content)).replace(GRADE_WORDS, ''), 12, false);
	return grades
		? { value: grades }
		: { message: `${quotedCell(content)} không phải các lớp từ 1 đến 12`, cure: 'viết như: lớp 6–9' };
}

/** The shortest words for a list: runs of three and more as `6–9`. */
export function numberListWords(numbers: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
