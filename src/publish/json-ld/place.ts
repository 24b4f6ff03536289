import { familyOf, type PlaceFamily } from '../../catalogue/graph/family.ts';
import type { Weekday } from '../../domain/time/plain-date.ts';
import { accessFeatures } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import type { Place } from '../../schemas/index.ts';
import { address, postalAddress, type Speaker, said, some, type Thing } from './object.ts';

const types: Readonly<Record<PlaceFamily, string>> = {
	library: 'Library',
	museum: 'Museum',
	'culture-centre': 'CivicStructure',
	heritage: 'LandmarksOrHistoricalBuildings',
};
const weekdays: Readonly<Record<Weekday, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

/** As the location of an event: who and where, no more. */
export const placeBrief = (speaker: Speaker, place: Place): Thing => ({
	'@type': types[familyOf(place.kind)],
	'@id': address(speaker, 'places', place.id),
	name: sayPlain(place.title, speaker.language),
	address: postalAddress(speaker, place.address, place.ward),
	geo: place.geo && { '@type': 'GeoCoordinates', latitude: place.geo.lat, longitude: place.geo.lng },
});

/** Features that are not known are not mentioned: absence in the record never means "not there". */
export function placeThing(speaker: Speaker, place: Place): Thing {
	const parent = place.parent === undefined ? undefined : speaker.catalogue.byId.places.get(place.parent);
	return {
		...placeBrief(speaker, place),
		url: address(speaker, 'places', place.id),
		description: said(speaker, place.summary),
		alternateName: some(place.aliases),
		telephone: place.contact?.phone,
		email: place.contact?.email,
		sameAs: some([place.contact?.url, place.contact?.social].filter((url) => url !== undefined)),
		openingHoursSpecification: some(
			(place.openingHours?.regular ?? []).map((slot) => ({
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: slot.days.map((day) => weekdays[day]),
				opens: slot.open,
				closes: slot.close,
			})),
		),
		amenityFeature: some(
			(place.access?.features ?? []).map((feature) => ({
				'@type': 'LocationFeatureSpecification',
				name: accessFeatures[feature][speaker.language],
				value: true,
			})),
		),
		containedInPlace: parent && placeBrief(speaker, parent),
	};
}
