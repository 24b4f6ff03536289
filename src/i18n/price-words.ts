/** Prices in words, the same on pages, in calendars and in search results. */
import type { Price, Tariff } from '../schemas/price.ts';
import { groupDigits } from './digits.ts';
import { type Language, sayPlain } from './languages.ts';
import { messagesIn } from './messages/index.ts';

/** "150.000 đồng", "VND 150,000"; another currency by its code in both languages: "500 JPY". */
function amount(value: number, language: Language, currency: string): string {
	const digits = groupDigits(value, language);
	return language === 'vi' ? `${digits} ${currency === 'VND' ? 'đồng' : currency}` : `${currency} ${digits}`;
}

/** One of the four values, with tariffs where there are any. An unknown price is said as unknown, never as free. */
export function priceWords(price: Price, language: Language, currency = 'VND'): string {
	const t = messagesIn(language);
	switch (price.kind) {
		case 'free':
			return t.priceFree;
		case 'donation':
			return t.priceDonation;
		case 'unknown':
			return t.priceUnknown;
		case 'paid': {
			const tariffs = price.tariffs.map((tariff) => {
				const who = tariff.for ? ` (${sayPlain(tariff.for, language)})` : '';
				return `${tariffWords(tariff, language, currency)}${who}`;
			});
			return tariffs.length > 0 ? tariffs.join('; ') : t.pricePaid;
		}
	}
}

/** How much, and for what: "30.000 đồng một người", "Miễn phí". Whom it is for stands apart. */
export function tariffWords(
	{ amount: value, per }: Pick<Tariff, 'amount' | 'per'>,
	language: Language,
	currency = 'VND',
): string {
	const t = messagesIn(language);
	if (value === 0) return t.priceFree;
	const counted = { person: t.perPerson, pupil: t.perPupil, group: t.perGroup, year: t.perYear }[per];
	return `${amount(value, language, currency)} ${counted}`;
}

/** What entry costs, on a card: the first tariff, which is that of an adult; undefined while nothing is known. */
export function entryPrice(
	price: Price | undefined,
	language: Language,
	currency = 'VND',
): string | undefined {
	if (!price || price.kind === 'unknown') return undefined;
	const [first] = price.kind === 'paid' ? price.tariffs : [];
	return first ? tariffWords(first, language, currency) : priceShort(price, language);
}

/** Who enters free where others pay, as the tariffs have it; undefined where they name nobody. */
export function entryFreeFor(price: Price | undefined, language: Language): string | undefined {
	if (price?.kind !== 'paid') return undefined;
	const who = price.tariffs.flatMap(({ amount: value, for: group }) =>
		value === 0 && group ? sayPlain(group, language) : [],
	);
	return who.length > 0 ? who.join(', ') : undefined;
}

/** For a card: the kind of price only. */
export function priceShort(price: Pick<Price, 'kind'>, language: Language): string {
	const t = messagesIn(language);
	return { free: t.priceFree, paid: t.pricePaid, donation: t.priceDonation, unknown: t.priceUnknownShort }[
		price.kind
	];
}
