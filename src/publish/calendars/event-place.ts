/** Where a session takes place, in one line. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { placesOf, placesOfSession } from '../../catalogue/graph/whereabouts.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { type Language, type Localized, sayPlain } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Event, Place } from '../../schemas/index.ts';

export interface EntryPlace {
	readonly text?: string;
	readonly geo?: { readonly lat: number; readonly lng: number };
}

/** Online sessions have the address to open, where it is known; a session moved elsewhere has the new one; a location of its own goes before hosts. */
export function venueOf(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	language: Language,
): EntryPlace {
	const t = messagesIn(language);
	if (session.status === 'moved-online' || event.attendance === 'online')
		return { text: [t.online, event.onlineUrl].filter(Boolean).join(': ') };
	const named = placesNamed(catalogue, event, session);
	if (named.length === 0 && event.location) {
		const { name, address, ward } = event.location;
		return { text: addressLine(catalogue, name, address, ward, language) };
	}
	const lines = named.map((p) => addressLine(catalogue, p.title, p.address, p.ward, language));
	const geo = named[0]?.geo;
	return { ...(lines.length > 0 ? { text: lines.join('; ') } : {}), ...(geo ? { geo } : {}) };
}

export const placesNamed = (catalogue: Catalogue, event: Event, session?: Session): Place[] =>
	session ? placesOfSession(catalogue, { event, session }) : placesOf(catalogue, event);

/** "Bảo tàng …, 150 Nguyễn Huệ, Phường Thuận Hóa, Huế"; the city is left out of "Thành phố Huế" alone. */
function addressLine(
	catalogue: Catalogue,
	name: Localized,
	address: Localized | undefined,
	wardId: string | undefined,
	language: Language,
): string {
	const ward = wardId === undefined ? undefined : catalogue.byId.wards.get(wardId);
	const city = sayPlain(catalogue.site.city, language);
	const parts = [
		sayPlain(name, language),
		address && sayPlain(address, language),
		ward && wardWords(ward, language),
	];
	const said = parts.filter((part) => part !== undefined);
	return said.length === 1 && said[0]?.includes(city) ? said[0] : [...said, city].join(', ');
}
