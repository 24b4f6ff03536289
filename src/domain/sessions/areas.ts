/** The areas that something lies in, as postponements and their history name them: `everywhere`, `wards/<slug>`, `places/<id>`. */
import type { Session } from './session.ts';
import { placeIds, type Venue } from './venue.ts';

export type PostponedArea = 'everywhere' | `wards/${string}` | `places/${string}`;

interface House {
	readonly ward?: string | undefined;
	/** The house that it is a part of. */
	readonly parent?: string | undefined;
}
export type HousesById = ReadonlyMap<string, House>;

/** What says where an event takes place, and whether anybody has to go there. */
interface EventVenue extends Venue {
	readonly attendance: 'onsite' | 'online' | 'mixed';
	readonly location?: { readonly ward?: string | undefined } | undefined;
}

/** Of a house: itself, the house that it is a part of, its ward, the city. */
export function areasOfPlace(id: string, houses: HousesById): PostponedArea[] {
	const { ward, parent } = houses.get(id) ?? {};
	return [
		'everywhere',
		`places/${id}`,
		...(parent === undefined ? [] : [`places/${parent}` as const]),
		...(ward === undefined ? [] : [`wards/${ward}` as const]),
	];
}

/** Of a session: those of every house in which it takes place. None where nobody has to go anywhere. */
export function areasOfSession(
	event: EventVenue,
	session: Pick<Session, 'status' | 'placeIds'>,
	houses: HousesById,
): PostponedArea[] {
	if (event.attendance === 'online' || session.status === 'moved-online') return [];
	const ids = session.placeIds ?? placeIds(event);
	// A session that moved elsewhere is not where the event has its location.
	const outside = ids.length === 0 && !session.placeIds ? event.location?.ward : undefined;
	const areas = ids.flatMap((id) => areasOfPlace(id, houses));
	return ['everywhere', ...areas, ...(outside === undefined ? [] : [`wards/${outside}` as const])];
}

/** What a postponement says of where it holds. */
interface PostponedWhere {
	readonly everywhere?: true | undefined;
	readonly wards: readonly string[];
	readonly places: readonly string[];
}

export const areasOfPostponement = ({ everywhere, wards, places }: PostponedWhere): PostponedArea[] => [
	...(everywhere ? (['everywhere'] as const) : []),
	...wards.map((id) => `wards/${id}` as const),
	...places.map((id) => `places/${id}` as const),
];

/** Whether a postponement holds in one of these areas. */
export const isPostponedIn = (entry: PostponedWhere, areas: readonly PostponedArea[]): boolean =>
	areasOfPostponement(entry).some((area) => areas.includes(area));
