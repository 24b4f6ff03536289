/** Values as people write them in a cell. */
import { groupDigits } from '../../i18n/digits.ts';
import type { Localized } from '../../i18n/languages.ts';
import type { Price, Tariff } from '../../schemas/price.ts';
import { PRICE_WORDS } from '../kinds/closed-words.ts';
import { displayDate } from '../values/shown-values.ts';

/** Words by field of a column; nothing where the record says nothing. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Names parted as the columns read them. */
export const inOneCell = (names: readonly (string | undefined)[]): string =>
	names.filter((name) => name !== undefined).join('; ');

/** `2026-02-28`, `2026-02` or `2026`: "28/02/2026", "02/2026", "2026". */
export const dayWords = (date: string): string => displayDate(date.slice(0, 10));

export const clockWords = (local: string): string | undefined =>
	local.length > 10 ? local.slice(11, 16) : undefined;

/** "1.234,5". */
export function figureWords(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	return `${groupDigits(Number(whole), 'vi')}${fraction ? `,${fraction}` : ''}`;
}

const PER = { person: '', pupil: '/học sinh', group: '/nhóm', year: '/năm' } as const;
const tariffCell = ({ amount, per, for: who }: Tariff): string => {
	const sum = amount === 0 ? 'miễn phí' : `${groupDigits(amount, 'vi')}đ${PER[per]}`;
	return who ? `${who.vi} ${sum}` : sum;
};

export function priceCell(price: Price): string {
	if (price.kind === 'paid' && price.tariffs.length > 0) return price.tariffs.map(tariffCell).join('; ');
	return PRICE_WORDS[price.kind];
}

interface Range {
	readonly min?: number | undefined;
	readonly max?: number | undefined;
}
export const agesCell = ({ min, max }: Range): string =>
	max === undefined ? `từ ${min} tuổi trở lên` : min === undefined ? `đến ${max} tuổi` : `${min}–${max} tuổi`;
export const groupCell = ({ min, max }: Range): string | undefined =>
	max === undefined
		? min === undefined
			? undefined
			: `ít nhất ${min}`
		: min === undefined
			? `tối đa ${max}`
			: `${min}–${max}`;

export const sentencesCell = (all: readonly Localized[]): string => inOneCell(all.map(({ vi }) => vi));
