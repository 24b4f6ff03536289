/** Facts of a session in one line, as printed sheets need them: nothing there can be clicked. */
import type { DatedSession } from '../../catalogue/graph/graph.ts';
import { placesOfSession, venueOfSession } from '../../catalogue/graph/whereabouts.ts';
import { priceShort, priceWords } from '../../i18n/price-words.ts';
import { sessionTimes } from '../../i18n/session-time.ts';
import { bookingWords, wardWithin } from '../../i18n/wording.ts';
import type { View } from '../view/view.ts';

/** "08:00–11:30", "từ 08:00 đến 17:00 ngày 6/12/2026"; empty for whole days, of which the last stands with the date. */
export const timeWords = ({ session }: DatedSession, { language }: View): string =>
	session.endEstimated && !session.allDay ? session.start.slice(11) : sessionTimes(session, language);

/**
 * Names of the places and their wards, or of the location outside the catalogue, or "online". `at`: the place whose sheet
 * it is, which is not named on it.
 */
export function paperPlace(dated: DatedSession, view: View, at?: string): string {
	const { online, names, wards } = venueOfSession(view.catalogue, dated);
	if (online) return view.t.online;
	if (placesOfSession(view.catalogue, dated).some(({ id }) => id === at)) return '';
	const where = names.map((name) => view.plain(name)).join('; ');
	return [where, ...wards.map((ward) => wardWithin(ward, view.language))].filter(Boolean).join(', ');
}

/** Price and how one books: in full for a list, the kind of price only for a poster. */
export const termsWords = ({ event }: DatedSession, view: View, short: boolean): string =>
	[
		short
			? priceShort(event.price, view.language)
			: priceWords(event.price, view.language, view.catalogue.site.currency),
		event.booking && (!short || event.booking.mode !== 'none')
			? bookingWords(event.booking, view.language)
			: undefined,
	]
		.filter(Boolean)
		.join(' · ');
