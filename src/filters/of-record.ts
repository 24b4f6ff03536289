/** What holds for a lasting record, in the words of the filters: a programme, a place, a resource. */
import { familyOf } from '../catalogue/graph/family.ts';
import { type Catalogue, listed } from '../catalogue/graph/graph.ts';
import { hostsOf } from '../catalogue/graph/whereabouts.ts';
import { comingAt } from '../catalogue/time/moved-away.ts';
import { isCurrentOffer } from '../domain/trust/standing.ts';
import type { Place, Programme, Resource } from '../schemas/index.ts';
import {
	accessValuesOf,
	ageRanges,
	type FacetValues,
	gradesOf,
	unique,
	valuesOfPlaces,
} from './of-session.ts';
import {
	FACETS,
	type Form,
	ownershipValues,
	placeFamilyValues,
	placeKindValues,
	priceValues,
	programmeKindValues,
	resourceKindValues,
} from './vocabulary.ts';

// Every key of FACETS is set; Object.fromEntries cannot say so.
const NOTHING = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as FacetValues;

const offerForms: Readonly<Record<Programme['offer'][number], Form>> = {
	fixed: 'tai-cho',
	'on-request': 'tai-cho',
	'at-school': 'tai-truong',
	online: 'truc-tuyen',
};

export function programmeValues(catalogue: Catalogue, programme: Programme): FacetValues {
	const hosts = hostsOf(catalogue, programme);
	const named = hostsOf(catalogue, { hosts: programme.places });
	const where = named.length > 0 ? named : hosts;
	return {
		...NOTHING,
		'doi-tuong': programme.audiences,
		tuoi: ageRanges(catalogue, programme),
		cap: programme.levels,
		lop: gradesOf(catalogue, programme),
		mon: programme.subjects,
		phi: [priceValues[programme.price.kind]],
		...valuesOfPlaces(where),
		loai: [programmeKindValues[programme.kind]],
		'chu-de': programme.topics,
		'phuong-xa': wardsOf(where),
		'dia-diem': unique([...named, ...hosts].map(({ id }) => id)),
		'hinh-thuc': unique(programme.offer.map((offer) => offerForms[offer])),
		'ngon-ngu': programme.languages,
		'tiep-can': accessValuesOf(accessOfProgramme(programme, where)),
		'ngay-ky-niem': programme.days,
	};
}

/** Its own, else that of its houses, where it takes place in them. */
const accessOfProgramme = ({ access, offer }: Programme, where: readonly Place[]) =>
	access
		? [access]
		: offer.some((each) => offerForms[each] === 'tai-cho')
			? where.map((place) => place.access)
			: [];

/** A place is for those, and about that, for whom and about which there is something: lasting or still to come. */
export function placeValues(catalogue: Catalogue, place: Place): FacetValues {
	const { today, site } = catalogue;
	const offers = listed(catalogue.programmesAt, place.id).filter((programme) =>
		isCurrentOffer(programme, today, site.currentSince),
	);
	const there = [...offers, ...comingAt(catalogue, place.id).map(({ event }) => event)];
	return {
		...NOTHING,
		'doi-tuong': unique(there.flatMap(({ audiences }) => audiences)),
		tuoi: unique(there.flatMap((record) => ageRanges(catalogue, record))),
		'loai-noi': [placeFamilyValues[familyOf(place.kind)]],
		loai: [placeKindValues[place.kind]],
		'chu-de': unique([...place.topics, ...there.flatMap(({ topics }) => topics)]),
		'phuong-xa': wardsOf([place]),
		'tiep-can': accessValuesOf([place.access]),
		'so-huu': [ownershipValues[place.ownership]],
	};
}

const availableAs: Readonly<Record<Resource['availability'], readonly Form[]>> = {
	online: ['truc-tuyen'],
	onsite: ['tai-cho'],
	planned: [],
	unknown: [],
};

export function resourceValues(catalogue: Catalogue, resource: Resource): FacetValues {
	const hosts = hostsOf(catalogue, resource);
	return {
		...NOTHING,
		'doi-tuong': resource.audiences,
		tuoi: ageRanges(catalogue, resource),
		cap: resource.levels,
		lop: gradesOf(catalogue, resource),
		mon: resource.subjects,
		phi: [priceValues[resource.price]],
		...valuesOfPlaces(hosts),
		loai: [resourceKindValues[resource.kind]],
		'chu-de': resource.topics,
		// What is on the net lies in no ward.
		'phuong-xa': resource.availability === 'onsite' ? wardsOf(hosts) : [],
		'dia-diem': hosts.map(({ id }) => id),
		'hinh-thuc': availableAs[resource.availability],
		'ngon-ngu': resource.languages,
		'tiep-can': accessValuesOf([resource.access]),
		'ngay-ky-niem': resource.days,
	};
}

const wardsOf = (places: readonly Place[]): string[] =>
	unique(places.flatMap(({ ward }) => (ward === undefined ? [] : [ward])));
