/** Facts of records in words, the same on pages, in feeds and in search results. Plain text, one language at a time. */
import { isOfSeveralDays } from '../domain/sessions/covered-days.ts';
import type { Session } from '../domain/sessions/session.ts';
import type { Booking } from '../schemas/booking.ts';
import type { Ward } from '../schemas/index.ts';
import { clockRange, dateRange, longDate, plainDate } from './dates.ts';
import { type Language, sayPlain } from './languages.ts';
import { messagesIn } from './messages/index.ts';

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

/** As a heading, or on its own: "Phường Thuận Hóa"; "Thuận Hóa Ward". */
export function wardWords(ward: Ward, language: Language): string {
	const t = messagesIn(language);
	const name = sayPlain(ward.name, language);
	if (ward.kind === 'phuong') return t.ofWard(name);
	return ward.kind === 'xa' ? t.ofCommune(name) : t.ofSpecialZone(name);
}

/** The same within a sentence or behind a street: "phường Thuận Hóa"; "Thuận Hóa Ward". */
export function wardWithin(ward: Ward, language: Language): string {
	const words = wardWords(ward, language);
	// The English name begins with the ward's own.
	return language === 'vi' ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1) : words;
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
