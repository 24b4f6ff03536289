/** Which records hold sessions in one place at one time. */
import { byText } from '../../domain/text/by-text.ts';

export interface Held {
	/** Of the event. */
	readonly id: string;
	readonly place: string;
	/** Local date-times; an end equal to the start is not known. */
	readonly start: string;
	readonly end: string;
}
export interface Clash {
	/** How many pairs of sessions overlap. */
	count: number;
	/** The later session of the first pair. */
	readonly first: Held;
}

/** Where more go on at once, the place is a fair and not a room; and comparing all with all would take for ever. */
const MOST_AT_ONCE = 30;

/**
 * For each event id that is the later of a pair (or meets itself), the others and how often. One pass over the sessions
 * of a place in order of time; back to back is no clash. `apart`: pairs that may share a place.
 */
export function clashes(
	all: readonly Held[],
	apart: (a: string, b: string) => boolean,
): Map<string, Map<string, Clash>> {
	const found = new Map<string, Map<string, Clash>>();
	const note = (a: Held, b: Held) => {
		const [other, id] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
		const own = found.get(id) ?? new Map<string, Clash>();
		found.set(id, own);
		const known = own.get(other);
		if (known) known.count++;
		else own.set(other, { count: 1, first: b });
	};
	for (const held of Map.groupBy(all, ({ place }) => place).values()) {
		let going: Held[] = [];
		for (const session of held.sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id))) {
			going = going
				.filter(({ start, end }) => end > session.start || start === session.start)
				.slice(-MOST_AT_ONCE);
			for (const other of going) if (!apart(other.id, session.id)) note(other, session);
			going.push(session);
		}
	}
	return found;
}
