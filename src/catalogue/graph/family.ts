import type { PlaceKind } from '../../schemas/place.ts';

/** The families that have a colour and a feed of their own; a kind keeps its colour everywhere. */
export type Family = 'library' | 'museum' | 'culture-centre' | 'heritage' | 'day';
export const PLACE_FAMILIES = ['library', 'museum', 'culture-centre', 'heritage'] as const;
export type PlaceFamily = (typeof PLACE_FAMILIES)[number];

const families: Readonly<Record<PlaceKind, PlaceFamily>> = {
	'library-city': 'library',
	'library-commune': 'library',
	'library-university': 'library',
	'library-specialised': 'library',
	'library-armed-forces': 'library',
	'library-school': 'library',
	'library-vocational': 'library',
	'library-private': 'library',
	'library-community': 'library',
	'book-rotation-stop': 'library',
	'post-culture-point': 'library',
	'museum-public': 'museum',
	'museum-private': 'museum',
	'culture-centre-city': 'culture-centre',
	'culture-centre-commune': 'culture-centre',
	'culture-house-village': 'culture-centre',
	'sports-area': 'culture-centre',
	'community-learning-centre': 'culture-centre',
	'culture-space': 'culture-centre',
	'foreign-culture-institute': 'culture-centre',
	'heritage-site': 'heritage',
};

export const familyOf = (kind: PlaceKind): PlaceFamily => families[kind];
