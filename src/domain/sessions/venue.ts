/** What says where an event takes place. */
export interface Venue {
	readonly places: readonly string[];
	readonly hosts: readonly string[];
	/** Somewhere that the catalogue has no record of. */
	readonly location?: unknown;
}

/** Where an event takes place: its places; its hosts', unless it names a location outside the catalogue. */
export function placeIds(event: Venue): readonly string[] {
	if (event.places.length > 0) return event.places;
	return event.location ? [] : event.hosts;
}
