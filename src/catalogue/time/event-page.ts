/** What an event's page shows first, what it still offers and until when: decided at build and, by its bounds, when read. */
import { endOf } from '../../domain/sessions/booking-window.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { addDays, addMonths } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { type Catalogue, listed } from '../graph/graph.ts';
import { isPast } from './sessions.ts';

/** The page holds heads for this many days beyond the build, and never fewer than three. */
const KEPT_DAYS = 60;
const KEPT_LEAST = 3;
/** A daily series with two sessions a day still lasts a month. */
const KEPT_MOST = 60;

export interface Head {
	readonly session: Session;
	/** Sessions that are off and would have come before this one, after the head before it. */
	readonly off: readonly Session[];
}

export interface EventPage {
	readonly sessions: readonly Session[];
	readonly ahead: readonly Session[];
	readonly behind: readonly Session[];
	/** The session that matters now, then the next ones, in order; of an event that is over or off, its last or first. */
	readonly heads: readonly Head[];
	/** The moment from which only the list of sessions knows what comes next; undefined when all of them have a head. */
	readonly beyond: string | undefined;
	/** Sessions ahead that one can still book, soonest first. */
	readonly bookable: readonly Session[];
	/** Whether the event still offers anything: a booking, a price, a way in. */
	readonly offers: boolean;
	/** The local moment from which it no longer does; undefined while that is not known. */
	readonly until: string | undefined;
}

export function eventPageOf(catalogue: Catalogue, event: Event): EventPage {
	const sessions = listed(catalogue.sessions, event.id);
	const ahead = sessions.filter((session) => !isPast(session, catalogue.now));
	const behind = sessions.filter((session) => isPast(session, catalogue.now));
	const on = ahead.filter((session) => !isOff(session));
	const until = event.when.kind === 'announced' ? announcedUntil(event.when) : lastEnd(on);
	const kept = heads(on, ahead, behind, addDays(catalogue.today, KEPT_DAYS));
	const last = kept.at(-1)?.session;
	return {
		sessions,
		ahead,
		behind,
		heads: kept,
		beyond: last && last.start < (on.at(-1)?.start ?? '') ? endOf(last.end) : undefined,
		bookable: on.filter((session) => session.availability !== 'full'),
		offers: event.when.kind === 'announced' ? until === undefined || catalogue.now < until : on.length > 0,
		until,
	};
}

function heads(
	on: readonly Session[],
	ahead: readonly Session[],
	behind: readonly Session[],
	keptTo: string,
): Head[] {
	if (ahead.length === 0) return behind.slice(-1).map((session) => ({ session, off: [] }));
	if (on.length === 0) return ahead.slice(0, KEPT_LEAST).map((session) => ({ session, off: [] }));
	const kept = on
		.filter((session, at) => at < KEPT_LEAST || session.start.slice(0, 10) <= keptTo)
		.slice(0, KEPT_MOST);
	return kept.map((session, at) => {
		const after = kept[at - 1]?.start ?? '';
		return { session, off: ahead.filter((s) => isOff(s) && s.start > after && s.start < session.start) };
	});
}

/** Sessions are by start; the one that ends last need not be the last. */
function lastEnd(sessions: readonly Session[]): string | undefined {
	return sessions
		.map(({ end }) => endOf(end))
		.reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined);
}

/** A month or year that is over will not be announced any more. */
function announcedUntil(when: { month?: string | undefined; year?: number | undefined }): string | undefined {
	if (when.month !== undefined) return `${addMonths(when.month, 1)}-01`;
	return when.year === undefined ? undefined : `${when.year + 1}-01-01`;
}

export interface PlaceStretch {
	/** Undefined where the page no longer knows the session: the event's own place. */
	readonly session: Session | undefined;
	/** Local moments between which this is where one goes; open at either end. */
	readonly from: string | undefined;
	readonly until: string | undefined;
}

/** Where the sessions on the page take place, one stretch for those in a row that share a place. */
export function placeStretches(heads: readonly Head[], beyond?: string): PlaceStretch[] {
	const found: PlaceStretch[] = [];
	let key: string | undefined;
	for (const [at, { session }] of heads.entries()) {
		const own = `${session.placeIds?.join(' ')} ${session.status === 'moved-online'}`;
		if (own === key) continue;
		key = own;
		const before = heads[at - 1];
		const from = before && endOf(before.session.end);
		const previous = found.pop();
		if (previous) found.push({ ...previous, until: from });
		found.push({ session, from, until: undefined });
	}
	const last = found.pop();
	// A place of its own holds for the sessions that are known to be there, no longer.
	const { placeIds, status } = last?.session ?? {};
	if (last && beyond !== undefined && (placeIds !== undefined || status === 'moved-online'))
		return [...found, { ...last, until: beyond }, { session: undefined, from: beyond, until: undefined }];
	return last ? [...found, last] : found;
}
