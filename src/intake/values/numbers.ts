/** Numbers as people write them: `60.880`, `1.234,5`, `45 em`, `15–45`, `tối đa 45`. */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { either, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

/** Thousands are parted by dots or blanks, a fraction by a comma. */
const FIGURE = /^(\d{1,3}(?:[.\s]\d{3})+|\d{1,12})(?:,(\d{1,4}))?$/;

/** The number of a cell; `unit` of its words may stand behind it. */
export function readFigure(content: CellContent, unit = ''): CellReading<number> {
	if (typeof content === 'number') return { value: content };
	const text = smooth(cellText(content));
	const bare = unit ? text.replace(new RegExp(`\\s*(?:${unit})$`, 'u'), '') : text;
	const [, whole = '', fraction] = FIGURE.exec(bare) ?? [];
	return whole
		? { value: Number(`${whole.replace(/\D/g, '')}${fraction ? `.${fraction}` : ''}`) }
		: { message: `${quotedCell(content)} không phải một số`, cure: 'ghi một số, ví dụ 60.880' };
}

/** Of people, both ends counted. */
export interface NumberRange {
	readonly min?: number;
	readonly max?: number;
}

const PEOPLE = `(?:\\s*(?:${either('người', 'em', 'học sinh', 'khách', 'bé', 'cháu', 'trẻ')}))*`;
const FROM_TO = new RegExp(
	`^(?:${either('từ', 'khoảng')}\\s*)?(\\d{1,4})${PEOPLE}\\s*(?:-|${either('đến', 'tới')})\\s*(\\d{1,4})${PEOPLE}$`,
	'u',
);
const LEAST = new RegExp(
	`^(?:(?:${either('từ', 'ít nhất', 'tối thiểu', 'trên')})\\s*(\\d{1,4})${PEOPLE}(?:\\s*${either('trở lên')})?|(\\d{1,4})${PEOPLE}\\s*(?:${either('trở lên')}|\\+))$`,
	'u',
);
const MOST = new RegExp(
	`^(?:${either('tối đa', 'nhiều nhất', 'không quá', 'dưới', 'đến')}\\s*)?(\\d{1,4})${PEOPLE}$`,
	'u',
);
const BELOW = new RegExp(`^${either('dưới')}`, 'u');

/** How many people: `15–45`, `tối đa 45 em`; a number alone is the most. */
export function readGroup(content: CellContent): CellReading<NumberRange> {
	const text = smooth(cellText(content));
	const [, min, max] = FROM_TO.exec(text) ?? [];
	if (min && max) return { value: { min: Number(min), max: Number(max) } };
	const [, least, bare] = LEAST.exec(text) ?? [];
	if (least ?? bare) return { value: { min: Number(least ?? bare) } };
	const [, most] = MOST.exec(text) ?? [];
	if (most) return { value: { max: Number(most) - (BELOW.test(text) ? 1 : 0) } };
	return {
		message: `${quotedCell(content)} chưa rõ là mấy người`,
		cure: 'viết như: 15–45, tối đa 45, ít nhất 10',
	};
}
