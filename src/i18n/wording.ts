/** Facts of records in words, the same on pages, in feeds and in search results. Plain text, one language at a time. */
import { isOfSeveralDays } from '../domain/sessions/covered-days.ts';
import type { Session } from '../domain/sessions/session.ts';
import type { Booking } from '../schemas/booking.ts';
import type { Ward } from '../schemas/index.ts';
import type { Price, Tariff } from '../schemas/price.ts';
import { clockRange, dateRange, longDate, plainDate } from './dates.ts';
import { type Language, sayPlain } from './languages.ts';
import { messagesIn } from './messages/index.ts';

/** 1.234.567,5 in Vietnamese, 1,234,567.5 in English; not from Intl, whose output changes between versions. */
export function groupDigits(value: number, language: Language): string {
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
	return fraction === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${fraction}`;
}

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

/** How one gets in, with dates; "not known" when the record does not say. */
export function bookingWords(booking: Booking | undefined, language: Language): string {
	const t = messagesIn(language);
	if (!booking) return t.bookingUnknown;
	const modes = {
		none: t.bookingNone,
		recommended: t.bookingRecommended,
		required: t.bookingRequired,
		enquiry: t.bookingEnquiry,
		external: t.bookingExternal,
	};
	return [
		modes[booking.mode],
		booking.opens && t.bookingOpens(plainDate(booking.opens, language)),
		booking.closes && t.bookingCloses(plainDate(booking.closes, language)),
		booking.leadDays && t.bookingLead(booking.leadDays),
	]
		.filter(Boolean)
		.join('; ');
}

export function agesWords(
	ages: { min?: number | undefined; max?: number | undefined } | undefined,
	language: Language,
): string | undefined {
	const t = messagesIn(language);
	if (ages?.min !== undefined && ages.max !== undefined) return t.agesBetween(ages.min, ages.max);
	if (ages?.min !== undefined) return t.agesFrom(ages.min);
	return ages?.max === undefined ? undefined : t.agesTo(ages.max);
}

/** "Phường Thuận Hóa"; "Thuận Hóa Ward". */
export function wardWords(ward: Ward, language: Language): string {
	const t = messagesIn(language);
	const name = sayPlain(ward.name, language);
	if (ward.kind === 'phuong') return t.ofWard(name);
	return ward.kind === 'xa' ? t.ofCommune(name) : t.ofSpecialZone(name);
}

/** When a session is, in a sentence: "Thứ Hai, ngày 23 tháng 11 năm 2026, 08:00–11:30". */
export function sessionWords(
	session: Pick<Session, 'start' | 'end' | 'allDay' | 'endEstimated'>,
	language: Language,
): string {
	const { start, end } = session;
	if (session.allDay) return start === end ? longDate(start, language) : dateRange(start, end, language);
	// A session that ends in the small hours belongs to the evening before.
	if (!isOfSeveralDays(session)) {
		return `${longDate(start, language)}, ${clockRange(start, session.endEstimated ? undefined : end)}`;
	}
	return `${longDate(start, language)}, ${start.slice(11)} – ${longDate(end, language)}, ${end.slice(11)}`;
}

/** What is out of the ordinary about a session; undefined when it goes ahead as planned. */
export function statusWords(session: Session, language: Language): string | undefined {
	const t = messagesIn(language);
	switch (session.status) {
		case 'cancelled':
			return t.statusCancelled;
		case 'postponed':
			return t.statusPostponed;
		case 'moved-online':
			return joined(t.statusMovedOnline, endWords(session, language));
		case 'rescheduled':
			return t.statusRescheduledFrom(whenShort(session.originalStart, language));
		case 'scheduled':
			return joined(session.placeIds && t.statusPlaceChanged, endWords(session, language));
	}
}

const joined = (...words: readonly (string | undefined)[]): string | undefined =>
	words.filter(Boolean).join(' · ') || undefined;

/** That a session ends at another time than was told: an exhibition goes on, or closes early. */
export function endWords(session: Session, language: Language): string | undefined {
	const { end, originalEnd, allDay } = session;
	const t = messagesIn(language);
	if (originalEnd === undefined) return undefined;
	if (!allDay) return t.statusEndChanged;
	const date = plainDate(end, language);
	return end > originalEnd ? t.statusExtended(date) : t.statusShortened(date);
}

/** "5/12/2026 15:00": a moment in few letters, the clock only where it is known. */
export const whenShort = (local: string, language: Language) =>
	local.length === 10 ? plainDate(local, language) : `${plainDate(local, language)} ${local.slice(11)}`;

export function availabilityWords(
	session: Pick<Session, 'availability'>,
	language: Language,
): string | undefined {
	const t = messagesIn(language);
	if (!session.availability) return undefined;
	return { open: t.availabilityOpen, full: t.availabilityFull, 'waiting-list': t.availabilityWaiting }[
		session.availability
	];
}

/** All that is out of the ordinary about a session, in one line: its status, and whether there are seats. */
export const stateWords = (session: Session, language: Language): string | undefined =>
	joined(statusWords(session, language), availabilityWords(session, language));

/** The address of a telephone link: digits only; with the country's code a number can be dialled from abroad too. */
export function telephone(number: string, callingCode: string | undefined): string {
	const digits = number.replace(/[ .]/g, '');
	return `tel:${callingCode && digits.startsWith('0') ? digits.replace(/^0/, callingCode) : digits}`;
}

/**
 * The address of a mail link. Signs by which a mail program would read another recipient or a header into the address are
 * written in percent, whatever the address is.
 */
export function mailTo(
	address: string,
	letter?: { readonly subject: string; readonly body: string },
): string {
	const to = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
	return letter
		? `${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}`
		: to;
}
