import type { Session } from '../../domain/sessions/session.ts';
import { type Language, sayPlain } from '../../i18n/languages.ts';
import type { Price } from '../../schemas/price.ts';
import type { Thing } from './object.ts';

/** Only what is known: a donation is neither free nor paid, an unknown price nothing at all. */
export function isFree(price: Price): boolean | undefined {
	if (price.kind === 'free') return true;
	return price.kind === 'paid' ? false : undefined;
}

/** What an offer needs to know besides the price. */
export interface OfferFacts {
	readonly language: Language;
	/** ISO 4217. */
	readonly currency: string;
	/** Where one gets it. */
	readonly url: string;
	/** Seats, where they are known. */
	readonly availability?: Session['availability'];
	/** ISO 8601: when booking opens. */
	readonly validFrom?: string | undefined;
}

/** One offer a tariff, one of 0 for what is free; undefined where no amount is known. */
export function offers(price: Price, facts: OfferFacts): readonly Thing[] | undefined {
	const { language, currency, url, availability, validFrom } = facts;
	const shared = {
		priceCurrency: currency,
		availability: availability && seats[availability],
		validFrom,
		url,
	};
	if (price.kind === 'free') return [{ '@type': 'Offer', price: 0, ...shared }];
	if (price.kind !== 'paid' || price.tariffs.length === 0) return undefined;
	return price.tariffs.map((tariff) => ({
		'@type': 'Offer',
		name: tariff.for && sayPlain(tariff.for, language),
		price: tariff.amount,
		...shared,
		validFrom: tariff.from ?? validFrom,
		priceValidUntil: tariff.until,
		eligibleQuantity:
			tariff.per === 'group' ? { '@type': 'QuantitativeValue', unitText: 'group', value: 1 } : undefined,
	}));
}

const seats = {
	open: 'https://schema.org/InStock',
	full: 'https://schema.org/SoldOut',
	'waiting-list': 'https://schema.org/LimitedAvailability',
} as const;
