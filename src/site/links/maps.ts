/** Addresses by which maps show a place: by its coordinates, else by its address. */
import type { Localized } from '../../i18n/languages.ts';

/** A place of the catalogue, or a location outside it. */
export interface Mapped {
	readonly title: Localized;
	readonly address?: Localized | undefined;
	readonly geo?: { readonly lat: number; readonly lng: number } | undefined;
}

export interface MapLinks {
	/** For the map program of a phone; only with coordinates. */
	readonly app: string | undefined;
	readonly openStreetMap: string;
	readonly googleMaps: string;
}

/** `name`: what the phone's map is to call it; `city`: where an address lies. Undefined where nobody knows where it is. */
export function mapLinks({ title, address, geo }: Mapped, name: string, city: string): MapLinks | undefined {
	const at = geo && `${geo.lat},${geo.lng}`;
	/** Maps of this country know Vietnamese addresses, whatever the reader's language. */
	const asked = at ?? (address && [title.vi, address.vi, city].join(', '));
	if (!asked) return undefined;
	return {
		app: at && `geo:${at}?q=${at}(${encodeURIComponent(name)})`,
		openStreetMap: geo
			? `https://www.openstreetmap.org/?mlat=${geo.lat}&mlon=${geo.lng}#map=18/${geo.lat}/${geo.lng}`
			: `https://www.openstreetmap.org/search?query=${encodeURIComponent(asked)}`,
		googleMaps: `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(asked)}`,
	};
}
