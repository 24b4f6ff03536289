/** The poster of a commemorative day: which edition it announces, and its few lines. Pure. */
import { endOf } from '../../domain/sessions/booking-window.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Day } from '../../schemas/index.ts';
import { type Catalogue, type DatedSession, listed } from '../graph/graph.ts';
import { placesOfSession } from '../graph/whereabouts.ts';
import { isPast } from '../time/sessions.ts';
import { wardsTold } from './by-kind-and-ward.ts';
import { editionsAhead, type Shown } from './days-ahead.ts';
import type { Edition } from './edition.ts';
import { sessionsOfEdition } from './edition-sessions.ts';

/**
 * The edition that the poster announces, and the next one. A page of the day stays with an edition until its window is
 * over; a poster announces nothing once the day is over and no activity is left to come.
 */
export function posterEditions(catalogue: Catalogue, day: Day): readonly Shown<Edition>[] {
	const [first, second] = editionsAhead(catalogue, day);
	if (!first || !second) return first ? [first] : [];
	const ends = posterLines(catalogue, day, first.item).map(({ last }) => endOf(last));
	const over = ends.reduce(later, addDays(first.item.dated.end, 1));
	if (over <= catalogue.now) return [{ ...second, from: undefined }];
	const until = first.until !== undefined && first.until < over ? first.until : over;
	return [
		{ ...first, until },
		{ ...second, from: until },
	];
}

const later = (a: string, b: string): string => (a > b ? a : b);

export interface PosterLine {
	readonly dated: DatedSession;
	/** Further sessions of the same event in this edition. */
	readonly more: number;
	/** The end of the last of them. */
	readonly last: string;
	readonly wards: readonly string[];
	readonly places: readonly string[];
	/** Linked to the day, not merely in its window. */
	readonly linked: boolean;
}

/** One line an event, by its next session; what is cancelled or has no new date is not put on a poster. */
export function posterLines(catalogue: Catalogue, day: Day, edition: Edition | undefined): PosterLine[] {
	const ahead = sessionsOfEdition(catalogue, day, edition).filter(
		({ session }) => !isPast(session, catalogue.now) && !isOff(session),
	);
	const linked = new Set(listed(catalogue.eventsOfDay, day.id));
	const lines = new Map<string, PosterLine>();
	for (const dated of ahead) {
		const known = lines.get(dated.event.id);
		const wards = wardsTold(catalogue, dated);
		const places = placesOfSession(catalogue, dated).map(({ id }) => id);
		lines.set(
			dated.event.id,
			known
				? { ...known, more: known.more + 1, last: later(known.last, dated.session.end) }
				: { dated, more: 0, last: dated.session.end, wards, places, linked: linked.has(dated.event) },
		);
	}
	return [...lines.values()];
}

/**
 * The lines that a reader can choose to see: the first `each` of the city, of each ward and of each place, those linked
 * to the day before the others. In the order of their dates.
 */
export function choosable(lines: readonly PosterLine[], each: number): PosterLine[] {
	const seen = new Map<string, number>();
	const wanted = new Set<PosterLine>();
	const first = [...lines].sort((a, b) => Number(b.linked) - Number(a.linked));
	for (const [at, line] of first.entries()) {
		const areas = [...line.wards, ...line.places];
		if (at < each || areas.some((id) => (seen.get(id) ?? 0) < each)) wanted.add(line);
		for (const id of areas) seen.set(id, (seen.get(id) ?? 0) + 1);
	}
	return lines.filter((line) => wanted.has(line));
}
