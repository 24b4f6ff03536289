/** Places that are open on a day, with the hours of that day. What is not known is in no list. Pure. */
import { type OpenSlot, openOn } from '../../domain/opening/opening-hours.ts';
import type { Place } from '../../schemas/index.ts';
import { type Catalogue, compare } from '../graph/graph.ts';

export interface OpenPlace {
	readonly place: Place;
	/** In order; none: open on that day, at hours that are not known. */
	readonly slots: readonly OpenSlot[];
}

/** Known hours before unknown ones, then by the time of opening, then by id. */
export function placesOpenOn(catalogue: Catalogue, date: string): OpenPlace[] {
	return catalogue.records.places
		.flatMap((place): OpenPlace[] => {
			const doors = openOn(place.openingHours, date, (day) => catalogue.holidays.has(day));
			if (doors.state === 'open') return [{ place, slots: doors.slots }];
			return doors.state === 'hours-unknown' ? [{ place, slots: [] }] : [];
		})
		.sort(
			(a, b) => compare(a.slots[0]?.open ?? '~', b.slots[0]?.open ?? '~') || compare(a.place.id, b.place.id),
		);
}
