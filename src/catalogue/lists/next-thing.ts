/**
 * The one next thing of home: something that anyone can still go to within a week, else the next day on which something
 * is on, if that is near, else the season that the city is in. What is full, closed to booking, held for schools, or on for months is in the lists below it. Pure.
 */
import { bookingSteps, endOf, inForce } from '../../domain/sessions/booking-window.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { isAway } from '../time/moved-away.ts';
import { isSeason } from '../time/season.ts';
import { isLong } from '../time/sessions.ts';
import { type AgendaEntry, comingAgenda, isOver } from './front-page.ts';
import { seasonsBetween } from './seasons.ts';

/** Days within which it is near enough to be looked forward to. */
const NEAR_DAYS = 7;
/** A day that is further ahead gives way to a season that is on. */
const NEAR_DAY_DAYS = 14;
/** Days after the build for which the page knows what comes next. */
const KEPT_DAYS = 14;
/** So many entries reach beyond any fortnight that a reader could look through. */
const LOOKED_AT = 400;

export interface NextSpell {
	/** Local moments between which this is the next thing. */
	readonly from: string;
	readonly until: string;
	readonly entry: NextEntry;
}

/** Something that takes place, or a season of months that is on. */
type NextEntry =
	| AgendaEntry
	| { readonly kind: 'season'; readonly start: string; readonly dated: DatedSession };

/** Of each moment of the days kept; spells that have nothing are left out. */
export function nextThings(catalogue: Catalogue): NextSpell[] {
	const entries = comingAgenda(catalogue)
		.filter((entry) => entry.kind === 'day' || isToGoTo(catalogue, entry.dated))
		.slice(0, LOOKED_AT);
	const last = addDays(catalogue.today, KEPT_DAYS);
	const moments = [
		catalogue.now,
		...Array.from({ length: KEPT_DAYS }, (_, at) => `${addDays(catalogue.today, at + 1)}T00:00`),
		...entries.map(({ dated }) => endOf('event' in dated ? dated.session.end : dated.end)),
		...entries.flatMap((entry) => closings(entry)),
	]
		.map((moment) => (moment.length === 10 ? `${moment}T00:00` : moment))
		.filter((moment) => moment >= catalogue.now && moment.slice(0, 10) <= last);
	const ordered = [...new Set(moments)].sort();
	const spells: NextSpell[] = [];
	for (const [at, from] of ordered.entries()) {
		const entry = pick(catalogue, entries, from);
		const before = spells.at(-1);
		const until = ordered[at + 1] ?? `${addDays(last, 1)}T00:00`;
		if (!entry) continue;
		if (before && isSame(before.entry, entry) && before.until === from)
			spells[spells.length - 1] = { ...before, until };
		else spells.push({ from, until, entry });
	}
	return spells;
}

function pick(catalogue: Catalogue, entries: readonly AgendaEntry[], moment: string): NextEntry | undefined {
	const ahead = entries.filter((entry) => !isOver(entry, moment) && !isClosed(entry, moment));
	const near = `${addDays(moment.slice(0, 10), NEAR_DAYS)}~`;
	const best = ahead.find(
		(entry) => entry.kind === 'session' && entry.start <= near && isForEveryone(catalogue, entry.dated),
	);
	if (best) return best;
	const date = moment.slice(0, 10);
	const [next] = ahead;
	if (next && next.start <= `${addDays(date, NEAR_DAY_DAYS)}~`) return next;
	const [season] = seasonsBetween(catalogue, date, date);
	return season ? { kind: 'season', start: season.session.start, dated: season } : next;
}

const isSame = (a: NextEntry, b: NextEntry): boolean => a.kind === b.kind && a.dated === b.dated;

const isToGoTo = (catalogue: Catalogue, dated: DatedSession): boolean =>
	!isAway(dated) &&
	!isOff(dated.session) &&
	dated.session.availability !== 'full' &&
	dated.session.availability !== 'waiting-list' &&
	!isLong(dated.session) &&
	!isSeason(catalogue, dated);

/** No group or age is named, or one that means everyone. */
function isForEveryone(catalogue: Catalogue, { event }: DatedSession): boolean {
	if (event.ages) return false;
	return (
		event.audiences.length === 0 || event.audiences.some((id) => catalogue.byId.audiences.get(id)?.everyone)
	);
}

const stepsOf = (entry: AgendaEntry) => {
	if (entry.kind === 'day') return [];
	const { event, session } = entry.dated;
	return event.booking && event.booking.mode !== 'none' ? bookingSteps(event.booking, [session]) : [];
};
const isClosed = (entry: AgendaEntry, moment: string): boolean =>
	stepsOf(entry).some((step) => step.state === 'closed' && inForce(step, moment));
const closings = (entry: AgendaEntry): string[] =>
	stepsOf(entry).flatMap(({ state, from }) => (state === 'closed' && from ? from : []));
