import { familyOf } from '../../catalogue/graph/family.ts';
import { hoursOrNull } from './hours.ts';
import { type ApiContext, headOf, orNull, sourceOf, text, trustOf } from './record.ts';
import type { ApiPlace } from './schema/place.ts';

export const placeList = (context: ApiContext): ApiPlace[] =>
	context.catalogue.records.places.map((place) => ({
		...headOf(place, 'places', context),
		kind: place.kind,
		family: familyOf(place.kind),
		ownership: place.ownership,
		ward: orNull(place.ward),
		address: place.address ? text(place.address) : null,
		addressSource: place.addressSource ? sourceOf(place.addressSource) : null,
		addressNote: place.addressNote ? text(place.addressNote) : null,
		geo: orNull(place.geo),
		contact: orNull(place.contact),
		openingHours: hoursOrNull(place.openingHours),
		price: orNull(place.price),
		topics: place.topics,
		access: place.access?.features ?? [],
		services: place.services,
		schoolVisit: orNull(place.schoolVisit),
		managedBy: orNull(place.managedBy),
		parent: orNull(place.parent),
		...trustOf(place, 'places', context),
	}));
