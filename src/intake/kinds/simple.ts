/** Columns whose cell alone is a value: words, names, addresses. */

import { dateOf } from '../../domain/time/plain-date.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { isBlank, strayCharacters, withoutStrays } from '../../schemas/letters.ts';
import { email, phone, webAddress } from '../../schemas/text.ts';
import { sameLetters } from '../../search/text/fold.ts';
import { foldedName, idNamed, type KnownNames, readNames, unknownName, vocabulary } from '../values/names.ts';
import { readOccasions } from '../values/occasions.ts';
import type { CellReading } from '../values/reading.ts';
import { cellText, quotedCell } from '../values/shown-values.ts';
import { at, type FieldPath, type IntakeSetting, mapped, type SheetColumn, single } from './column.ts';

/** Words on one line, in letters of today, without what cannot be seen. */
export function plainWords(content: CellContent, most: number): CellReading<string> {
	const text = clean(cellText(content));
	if (isBlank(text)) return { message: 'ô chỉ có chữ không nhìn thấy được', cure: 'xóa ô, hoặc viết lại' };
	const length = [...text].length;
	return length > most
		? { message: `${quotedCell(content)} dài ${length} ký tự`, cure: `viết gọn trong ${most} ký tự` }
		: { value: text };
}

const clean = (text: string): string => {
	const line = sameLetters(text).replace(/\s+/g, ' ').trim();
	return [...strayCharacters(line)].length > 0
		? withoutStrays(line).replace(/<U\+[0-9A-F]{4,6}>/g, '')
		: line;
};

export const words = (most: number, ...path: FieldPath): SheetColumn['read'] =>
	single((content) => plainWords(content, most), ...path);

/** One of the names of a closed list. */
export function choice(
	labels: Readonly<Record<string, { readonly vi: string }>>,
	one: string,
	more: Readonly<Record<string, readonly string[]>> = {},
): (content: CellContent) => CellReading<string> {
	const known = vocabulary(
		Object.entries(labels).map(([id, { vi }]) => ({
			id,
			names: [vi, ...(more[id] ?? []), ...vi.split(', ')],
		})),
	);
	return (content): CellReading<string> => {
		const text = cellText(content);
		const id = idNamed(text, known);
		if (id !== undefined) return { value: id };
		return unknownName(text, known, one);
	};
}

export const references =
	(of: (names: IntakeSetting['names']) => KnownNames, one: string, ...path: FieldPath): SheetColumn['read'] =>
	(content, { names }) =>
		mapped(readNames(content, of(names), one), (ids) => at(ids, ...path));

const ofSchema =
	(schema: { safeParse: (value: unknown) => { success: boolean } }, what: string, cure: string) =>
	(content: CellContent): CellReading<string> => {
		const text = cellText(content);
		return schema.safeParse(text).success
			? { value: text }
			: { message: `${quotedCell(content)} không phải ${what}`, cure };
	};
/** Excel takes the nought from the front of a number; "www." alone is no address. */
export const readPhone = (content: CellContent): CellReading<string> =>
	ofSchema(
		phone,
		'số điện thoại',
		'ghi cả mã vùng, ví dụ 0234 3822 425',
	)(typeof content === 'number' ? `0${content}` : cellText(content));
export const readEmail = ofSchema(email, 'địa chỉ thư điện tử', 'ghi một địa chỉ, ví dụ lienhe@example.org');
export const readAddress = (content: CellContent): CellReading<string> =>
	ofSchema(
		webAddress,
		'địa chỉ trang web',
		'chép cả địa chỉ, bắt đầu bằng https://',
	)(cellText(content).replace(/^www\./i, 'https://www.'));

/** A day without hours. */
export const readDay = (content: CellContent, today: string): CellReading<string> =>
	mapped(
		readOccasions(content, today),
		([first, more]): CellReading<string> =>
			first && !more && !first.to
				? { value: first.from }
				: {
						message: `${quotedCell(content)} không phải một ngày`,
						cure: 'viết dd/mm/yyyy, ví dụ 28/02/2026',
					},
	);

/** The day of a source, as far as it is known: `2026`, `11/2026`, `20/11/2026`. */
export function readSourceDay(content: CellContent, today: string): CellReading<string> {
	const text = cellText(content);
	if (/^(?:19|20)\d{2}$/.test(text)) return { value: text };
	const [, month = '', year = ''] = /^(?:tháng\s*)?(\d{1,2})[/-]((?:19|20)\d{2})$/i.exec(text) ?? [];
	const first = year && dateOf(Number(year), Number(month), 1);
	return first ? { value: first.slice(0, 7) } : readDay(content, today);
}

const YES = new Set(['x', 'co', 'dung', 'con dung', 'v', 'ok', 'true', '1', 'da xac nhan', 'roi', '✓', '✔']);
const NO = new Set(['', 'khong', 'chua', 'false', '0']);

/** "Xác nhận còn đúng": a mark is today's confirmation, a date is that of its day. */
export function readConfirmed(
	content: CellContent,
	{ today, place }: IntakeSetting,
): CellReading<readonly { path: FieldPath; value: unknown }[]> {
	const text = cellText(content);
	const said = foldedName(text) || text.trim();
	if (NO.has(said)) return { value: [] };
	const day: CellReading<string> = YES.has(said) ? { value: today } : readDay(content, today);
	if ('message' in day)
		return {
			message: `${quotedCell(content)} chưa rõ là đã xác nhận hay chưa`,
			cure: 'ghi "x", hoặc ngày xác nhận',
		};
	return day.value > today
		? { message: `${quotedCell(content)} là ngày chưa tới`, cure: 'ghi ngày đơn vị đã xem lại' }
		: at({ on: day.value, by: place.title.slice(0, 120) }, 'verified');
}
