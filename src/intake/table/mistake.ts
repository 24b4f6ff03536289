/** What is wrong with a cell, in the words of whoever wrote it. */
import { cellName } from '../../reader/text/cell-name.ts';
import { shown } from '../../reader/text/words.ts';

/** Row and column are 1-based, as people count them. */
interface CellPlace {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}

export interface Mistake extends CellPlace {
	readonly severity: 'error' | 'warning';
	/** Header of the column: `Ngày bắt đầu`. */
	readonly label?: string | undefined;
	readonly message: string;
	readonly cure: string;
}

/** `Ô C6 (Ngày bắt đầu): "31/02/2026" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026`. */
const mistakeLine = (mistake: Mistake): string => lineOf([mistake], mistake);

function lineOf(all: readonly Mistake[], { label, message, cure }: Mistake): string {
	const cells = all.slice(0, MOST_CELLS).map(({ row, column }) => cellName(row, column));
	const more = all.length - cells.length;
	const place = `Ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô nữa` : ''}${label ? ` (${label})` : ''}`;
	return `${place}: ${message}${cure ? `; ${cure}` : ''}`;
}

const MOST_CELLS = 8;

/** A line a mistake, by sheet where there are several; the same hint for many cells is one line. */
export function mistakeLines(mistakes: readonly Mistake[]): string[] {
	const several = new Set(mistakes.map(({ sheet }) => sheet)).size > 1;
	const groups = Map.groupBy(mistakes, (one) =>
		one.severity === 'error' ? one : [one.sheet, one.label, one.message, one.cure].join('\n'),
	);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const sheet = several ? `Trang ${shown(first.sheet)}. ` : '';
		return `${first.severity === 'warning' ? 'Lưu ý. ' : ''}${sheet}${lineOf(group, first)}`;
	});
}

/** In the order of the cells; each said once. */
export function sortedMistakes(mistakes: readonly Mistake[]): Mistake[] {
	const once = [...new Map(mistakes.map((one) => [`${one.sheet}\n${mistakeLine(one)}`, one])).values()];
	const sheets = [...new Set(mistakes.map(({ sheet }) => sheet))];
	return once.sort(
		(a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
	);
}
