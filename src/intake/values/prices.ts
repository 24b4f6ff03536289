/** Prices as people write them: `Miễn phí`, `50.000đ`, `50k`, `50 nghìn`, `Người lớn 50.000đ, trẻ em 25.000đ`. */
import type { CellContent } from '../../reader/sheets/workbook.ts';
import { END, either, START, smooth } from './letters.ts';
import type { CellReading } from './reading.ts';
import { cellText, quotedCell } from './shown-values.ts';

interface PaidAmount {
	/** In the currency of the site. */
	readonly amount: number;
	readonly per?: 'pupil' | 'group' | 'year';
	/** Whom it is for, in the words of the cell. */
	readonly who?: string;
}

export type PriceRead =
	| { readonly kind: 'free' | 'donation' | 'unknown' }
	| { readonly kind: 'paid'; readonly tariffs: readonly PaidAmount[] };

const whole = (...words: readonly string[]) => new RegExp(`^${either(...words)}[.!]?$`, 'u');
const FREE = new RegExp(
	`^(?:(?:${either('vé', 'vào cửa', 'tham gia', 'hoàn toàn')})\\s*)*(?:${either('miễn phí', 'miễn vé', 'tự do', 'không thu phí', 'không mất phí', 'không thu tiền', 'không')}|free|0\\s*(?:${either('đồng')}|đ|d|vnđ|vnd)?)[.!]?$`,
	'u',
);
const DONATION = whole('tùy tâm', 'đóng góp tùy tâm', 'tự nguyện', 'đóng góp tự nguyện', 'ủng hộ tùy tâm');
const UNKNOWN = whole('chưa rõ', 'liên hệ', 'hỏi trước', 'chưa có', 'chưa xác định', '\\?', '-');
const PAID = whole('có phí', 'có thu phí', 'thu phí', 'mất phí', 'có bán vé', 'bán vé', 'có');
const AMOUNT = new RegExp(
	`(?<number>\\d{1,3}(?:[.,\\s]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)\\s*(?:(?<unit>k|${either('nghìn', 'ngàn', 'triệu')}|tr)(?!\\p{L}))?\\s*(?:${either('đồng')}|vnđ|vnd|đ|d|₫)?(?!\\p{L})` +
		`(?:\\s*(?:/|${START}${either('mỗi', 'một')})\\s*(?<per>${either('người', 'vé', 'học sinh', 'em', 'bé', 'cháu', 'nhóm', 'đoàn', 'năm', 'lượt', 'suất', 'khách')})${END})?`,
	'gu',
);
const FREED = new RegExp(
	`^(?<who>.*?)[\\s:(-]*${either('miễn phí', 'miễn vé')}[\\s)]*$|^${either('miễn phí', 'miễn vé')}\\s*(?:${either('cho', 'với')})?[\\s:(-]*(?<for>.*?)[\\s)]*$`,
	'u',
);
const AROUND = new RegExp(
	`${START}(?:${either('giá vé', 'vé', 'giá', 'phí', 'mức phí', 'học phí', 'từ', 'là', 'cho', 'với')})${END}|[:()=/-]`,
	'gu',
);
const HOW = 'viết "Miễn phí", "50.000đ", hoặc "Người lớn 50.000đ; trẻ em 25.000đ"';
/** Nothing costs less here; "50" may mean thousands. */
const LEAST = 1000;
const MOST = 100_000_000;

export function readPrice(content: CellContent): CellReading<PriceRead> {
	const written = cellText(content);
	const text = smooth(written);
	if (FREE.test(text)) return { value: { kind: 'free' } };
	if (DONATION.test(text)) return { value: { kind: 'donation' } };
	if (UNKNOWN.test(text)) return { value: { kind: 'unknown' } };
	if (PAID.test(text)) return { value: { kind: 'paid', tariffs: [] } };
	// Letters keep their case for the words "whom it is for".
	const pieces = written
		.normalize('NFC')
		.split(/\s*(?:[;\n|+]|,(?!\d))\s*/)
		.filter(Boolean);
	const tariffs = pieces.map(tariffOf);
	const sound = tariffs.filter((tariff) => tariff !== undefined);
	return sound.length > 0 && sound.length === tariffs.length
		? { value: { kind: 'paid', tariffs: sound } }
		: { message: `${quotedCell(content)} chưa rõ là mức phí nào`, cure: HOW };
}

function tariffOf(piece: string): PaidAmount | undefined {
	const text = smooth(piece);
	const [found, more] = [...text.matchAll(AMOUNT)];
	if (!found || more) {
		const freed = FREED.exec(text)?.groups;
		const who = freed?.['who'] || freed?.['for'];
		return who && !found ? { amount: 0, who: asWritten(piece, who) } : undefined;
	}
	const amount = Math.round(valued(found.groups?.['number'] ?? '') * unitOf(found.groups?.['unit']));
	if (amount < LEAST || amount > MOST) return undefined;
	const rest = (text.slice(0, found.index) + text.slice(found.index + found[0].length))
		.replace(AROUND, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const per = perOf(found.groups?.['per']);
	return { amount, ...(per ? { per } : {}), ...(rest ? { who: asWritten(piece, rest) } : {}) };
}

const valued = (number: string): number =>
	/[.,\s]\d{3}(?!\d)/.test(number) ? Number(number.replace(/\D/g, '')) : Number(number.replace(',', '.'));

const unitOf = (unit: string | undefined): number =>
	unit === undefined ? 1 : /^tr/.test(unit) ? 1_000_000 : 1000;

const PUPIL = new RegExp(either('học sinh', 'em'), 'u');
const GROUP = new RegExp(either('nhóm', 'đoàn'), 'u');
const YEAR = new RegExp(either('năm'), 'u');
function perOf(per: string | undefined): PaidAmount['per'] {
	if (per === undefined) return undefined;
	if (PUPIL.test(per)) return 'pupil';
	if (GROUP.test(per)) return 'group';
	return YEAR.test(per) ? 'year' : undefined;
}

/** The words with the letters of the sender: a sentence begins with a capital. */
function asWritten(piece: string, words: string): string {
	const at = piece.normalize('NFC').toLowerCase().indexOf(words);
	const kept = at < 0 ? words : piece.normalize('NFC').slice(at, at + words.length);
	return kept.charAt(0).toUpperCase() + kept.slice(1);
}
