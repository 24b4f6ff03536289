/** Where things take place and who answers for them: places, hosts, wards, contacts. Pure. */
import type { Session } from '../../domain/sessions/session.ts';
import { confirmation } from '../../domain/trust/standing.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Event, Place, Programme, Resource, Ward } from '../../schemas/index.ts';
import { type Family, familyOf } from './family.ts';
import { type Catalogue, placeIds } from './graph.ts';
import { remembered } from './remembered.ts';

export const placesOf = (catalogue: Catalogue, event: Event): Place[] =>
	placeIds(event).flatMap((id) => catalogue.byId.places.get(id) ?? []);

/** What of a session says where it is; one as planned is where its event is. */
export interface HeldSession {
	readonly event: Event;
	readonly session: Pick<Session, 'status' | 'placeIds'>;
}
export const AS_PLANNED: HeldSession['session'] = { status: 'scheduled' };

/** Where one session takes place: a change may have moved it. */
export const placesOfSession = (catalogue: Catalogue, { event, session }: HeldSession): Place[] =>
	session.placeIds
		? session.placeIds.flatMap((id) => catalogue.byId.places.get(id) ?? [])
		: placesOf(catalogue, event);

/** The ward of one session, the first where there are several: that of its own place after a move, else the event's. */
export const wardOfSession = (catalogue: Catalogue, dated: HeldSession): Ward | undefined =>
	wardsOfSession(catalogue, dated)[0];

/** Every ward in which a session takes place: an exhibition in two houses is in both of theirs. */
export function wardsOfSession(catalogue: Catalogue, dated: HeldSession): Ward[] {
	const { event, session } = dated;
	const own = placesOfSession(catalogue, dated).map(({ ward }) => ward);
	const known = own.filter((id) => id !== undefined);
	// A session that moved elsewhere is not where the event has its location.
	const outside = known.length === 0 && !session.placeIds ? event.location?.ward : undefined;
	const ids = outside === undefined ? known : [outside];
	return [...new Set(ids)].flatMap((id) => catalogue.byId.wards.get(id) ?? []);
}

/** Whether nobody has to go anywhere for it. */
export const isOnline = ({ event, session }: HeldSession): boolean =>
	session.status === 'moved-online' || event.attendance === 'online';

/** Where one goes for a session, as rows, cards and search results say it in short. */
export interface SessionVenue {
	/** Nobody goes anywhere. */
	readonly online: boolean;
	readonly name?: Place['title'];
	readonly ward?: Ward;
	/** All of them, the first among them: of an exhibition in two houses both. */
	readonly names: readonly Place['title'][];
	readonly wards: readonly Ward[];
}

export function venueOfSession(catalogue: Catalogue, dated: HeldSession): SessionVenue {
	const { event, session } = dated;
	if (isOnline(dated)) return { online: true, names: [], wards: [] };
	const places = placesOfSession(catalogue, dated).map(({ title }) => title);
	// A session that moved elsewhere is not where the event has its location.
	const outside = places.length === 0 && !session.placeIds ? event.location?.name : undefined;
	const names = outside ? [outside] : places;
	const wards = wardsOfSession(catalogue, dated);
	const [name] = names;
	const [ward] = wards;
	return { online: false, ...(name ? { name } : {}), ...(ward ? { ward } : {}), names, wards };
}

export const hostsOf = (catalogue: Catalogue, record: { readonly hosts: readonly string[] }): Place[] =>
	record.hosts.flatMap((id) => catalogue.byId.places.get(id) ?? []);

/** The ward of an event as planned, the first where there are several. */
export const wardOf = (catalogue: Catalogue, event: Event): Ward | undefined => wardsOf(catalogue, event)[0];

export const wardsOf = (catalogue: Catalogue, event: Event): Ward[] =>
	wardsOfSession(catalogue, { event, session: AS_PLANNED });

/**
 * The family that gives an event its colour: that of its place or host, else a commemorative day's. `session`: the one
 * that is shown, which may have moved to a house of another kind.
 */
export function eventFamily(
	catalogue: Catalogue,
	event: Event,
	session: HeldSession['session'] = AS_PLANNED,
): Family {
	const place = placesOfSession(catalogue, { event, session })[0] ?? hostsOf(catalogue, event)[0];
	return place ? familyOf(place.kind) : 'day';
}

export function programmeFamily(catalogue: Catalogue, programme: Programme): Family {
	const place = hostsOf(catalogue, programme)[0] ?? hostsOf(catalogue, { hosts: programme.places })[0];
	return place ? familyOf(place.kind) : 'culture-centre';
}

export function resourceFamily(catalogue: Catalogue, resource: Resource): Family {
	const host = hostsOf(catalogue, resource)[0];
	return host ? familyOf(host.kind) : 'library';
}

export interface ContactAnswer {
	readonly contact: Contact;
	/** Whose contact it is: the place itself, the body that manages it, or the ward's office. */
	readonly via: 'self' | 'managing' | 'ward';
	readonly place?: Place;
	readonly ward?: Ward;
}

/** Classes of places that a ward or commune runs itself. */
const RUN_BY_WARDS: ReadonlySet<Place['kind']> = new Set([
	'library-commune',
	'culture-centre-commune',
	'culture-house-village',
	'community-learning-centre',
	'sports-area',
]);

/** Contact falls back place → managing body → ward office of what the ward runs; undefined when nobody is known. */
export function contactOf(catalogue: Catalogue, place: Place): ContactAnswer | undefined {
	if (place.contact) return { contact: place.contact, via: 'self', place };
	const seen = new Set([place.id]);
	let above = place.managedBy ?? place.parent;
	while (above !== undefined && !seen.has(above)) {
		seen.add(above);
		const managing = catalogue.byId.places.get(above);
		if (managing?.contact) return { contact: managing.contact, via: 'managing', place: managing };
		above = managing?.managedBy ?? managing?.parent;
	}
	// The office knows of what the ward runs itself; sent there for anybody else's hours, people lose a morning.
	const ward =
		RUN_BY_WARDS.has(place.kind) && place.ward !== undefined && catalogue.byId.wards.get(place.ward);
	return ward && ward.office ? { contact: {}, via: 'ward', ward } : undefined;
}

/** How many places have confirmed their record, of how many. */
export const confirmedPlaces = remembered((catalogue): { confirmed: number; all: number } => {
	const { places } = catalogue.records;
	const confirmed = places.filter(
		(place) => confirmation(place, catalogue.today, catalogue.site.staleAfterMonths).kind === 'confirmed',
	);
	return { confirmed: confirmed.length, all: places.length };
});
