import { familyOf, type PlaceFamily } from '../../catalogue/graph/family.ts';
import type { Weekday } from '../../domain/time/plain-date.ts';
import { accessFeatures } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import type { Place } from '../../schemas/index.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import { address, postalAddress, type Speaker, saidIn, some, type Thing } from './object.ts';

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

/** Hours that are known, those of a season with the dates of its next or present turn. */
function regularHours(hours: OpeningHours | undefined, today: string) {
	const year = Number(today.slice(0, 4));
	const dated = (hours?.seasons ?? []).flatMap(({ from, to, regular }) => {
		const last = to >= today.slice(5) ? year : year + 1;
		const turn = { from: `${to < from ? last - 1 : last}-${from}`, to: `${last}-${to}` };
		return regular.map((slot) => ({ ...slot, ...turn }));
	});
	const usual = (hours?.regular ?? []).map((slot) => ({ ...slot, from: undefined, to: undefined }));
	return [...usual, ...dated].filter(({ open }) => open !== undefined);
}

/** Features that are not known are not mentioned: absence in the record never means "not there". */
export function placeThing(speaker: Speaker, place: Place): Thing {
	const parent = place.parent === undefined ? undefined : speaker.catalogue.byId.places.get(place.parent);
	return {
		...placeBrief(speaker, place),
		url: address(speaker, 'places', place.id),
		description: saidIn(speaker, place.summary),
		alternateName: some(place.aliases),
		telephone: place.contact?.phone,
		email: place.contact?.email,
		sameAs: some([place.contact?.url, place.contact?.social].filter((url) => url !== undefined)),
		openingHoursSpecification: some(
			regularHours(place.openingHours, speaker.catalogue.today).map((slot) => ({
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: slot.days.map((day) => weekdays[day]),
				opens: slot.open,
				closes: slot.close,
				validFrom: slot.from,
				validThrough: slot.to,
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
