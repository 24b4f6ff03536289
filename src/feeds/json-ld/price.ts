import type { Session } from '../../domain/session.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import type { Price } from '../../schemas/price.ts';
import type { Thing } from './object.ts';

/** Only what is known: a donation is neither free nor paid, an unknown price nothing at all. */
export function isFree(price: Price): boolean | undefined {
	if (price.kind === 'free') return true;
	return price.kind === 'paid' ? false : undefined;
}

/** One offer a tariff, in VND; undefined without tariffs. */
export function offers(
	price: Price,
	language: Language,
	url: string,
	session?: Session,
): readonly Thing[] | undefined {
	if (price.kind !== 'paid' || price.tariffs.length === 0) return undefined;
	const availability = session?.availability && seats[session.availability];
	return price.tariffs.map((tariff) => ({
		'@type': 'Offer',
		name: tariff.for && sayPlain(tariff.for, language),
		price: tariff.amount,
		priceCurrency: 'VND',
		eligibleQuantity:
			tariff.per === 'group' ? { '@type': 'QuantitativeValue', unitText: 'group', value: 1 } : undefined,
		availability,
		url,
	}));
}

const seats = {
	open: 'https://schema.org/InStock',
	full: 'https://schema.org/SoldOut',
	'waiting-list': 'https://schema.org/LimitedAvailability',
} as const;
