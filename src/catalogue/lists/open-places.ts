/** Places that are open on a day, with the hours of that day. What is not known is in no list. Pure. */
import { type OpenSlot, openOn } from '../../domain/opening/opening-hours.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Place } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';

export interface OpenPlace {
	readonly place: Place;
	/** In order; none: open on that day, at hours that are not known. */
	readonly slots: readonly OpenSlot[];
}

/**
 * One of each operator, then the second of each, so that the first few are of several kinds; among them known hours before
 * unknown ones, free entry before paid, then by the time of opening.
 */
export function placesOpenOn(catalogue: Catalogue, date: string): OpenPlace[] {
	return catalogue.records.places
		.flatMap((place): OpenPlace[] => {
			const doors = openOn(place.openingHours, date, (day) => catalogue.holidays.has(day));
			if (doors.state === 'open') return [{ place, slots: doors.slots }];
			return doors.state === 'hours-unknown' ? [{ place, slots: [] }] : [];
		})
		.sort(
			(a, b) =>
				Number(a.slots.length === 0) - Number(b.slots.length === 0) ||
				Number(!isFree(a)) - Number(!isFree(b)) ||
				byText(a.slots[0]?.open ?? '', b.slots[0]?.open ?? '') ||
				byText(a.place.id, b.place.id),
		)
		.map((open, _, all) => ({ open, turn: turnOf(open, all) }))
		.sort((a, b) => a.turn - b.turn)
		.map(({ open }) => open);
}

const isFree = ({ place }: OpenPlace) => place.price?.kind === 'free';
const operatorOf = ({ place }: OpenPlace) => place.managedBy ?? place.id;
/** The how manieth of its operator it is. */
const turnOf = (open: OpenPlace, all: readonly OpenPlace[]) =>
	all.filter((other) => operatorOf(other) === operatorOf(open)).indexOf(open);
