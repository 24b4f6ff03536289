/** What took place round this time in earlier years: no promise for this one, and told as such. Pure. */
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { LISTS, type Shown, shownAhead } from '../day/days-ahead.ts';
import type { Catalogue, DatedSession } from '../graph/graph.ts';
import { isSeason } from '../time/season.ts';
import { isLong, isPast } from '../time/sessions.ts';

/** Days ahead within which an earlier edition counts as "this season", counted on the calendar year. */
const SEASON_DAYS = 45;
/** So long ago at least is an earlier edition; whatever was later is the present one. */
const EARLIER_DAYS = 180;

/** An earlier session, and the local dates on which its day comes round again. */
interface Recurring {
	readonly dated: DatedSession;
	readonly next: string;
	readonly last: string;
}

/**
 * Past editions whose day comes round again within the season, soonest first; what has come round this year is none of
 * them. What has a session to come, or had one of late, be it off, is not waited for: its present edition is known.
 */
export const thisSeason = (catalogue: Catalogue): DatedSession[] =>
	seasonOn(roundNow(catalogue, 0), catalogue.today).map(({ dated }) => dated);

/** The first few as of the build and of each day on which the page may be read; undefined: none on that day. */
export function seasonAhead(catalogue: Catalogue, count: number): Shown<DatedSession | undefined>[] {
	const round = roundNow(catalogue, LISTS);
	return shownAhead(
		catalogue,
		LISTS,
		({ today }): readonly (Recurring | undefined)[] => {
			const found = seasonOn(round, today).slice(0, count);
			return found.length > 0 ? found : [undefined];
		},
		(one) => (one ? `${one.next} ${one.dated.event.id} ${one.dated.session.id}` : '~'),
	).map(({ item, ...span }) => ({ item: item?.dated, ...span }));
}

/** The last local date of each event, be it off, and all sessions whose day lies in the season before or after. */
interface RoundNow {
	readonly lastOf: ReadonlyMap<Event, string>;
	readonly recurring: readonly Recurring[];
}

function roundNow(catalogue: Catalogue, ahead: number): RoundNow {
	const { today } = catalogue;
	const lastOf = new Map<Event, string>();
	const recurring: Recurring[] = [];
	for (const dated of catalogue.allSessions) {
		const { session, event } = dated;
		const { from, to } = coveredDays(session);
		if (to > (lastOf.get(event) ?? '')) lastOf.set(event, to);
		if (isOff(session) || !isPast(session, catalogue.now)) continue;
		const next = comesRound(today, from);
		const away = daysBetween(today, next);
		if (away < -SEASON_DAYS || away > SEASON_DAYS + ahead || isSeason(catalogue, dated)) continue;
		recurring.push({ dated, next, last: isLong(session) ? next : addDays(next, daysBetween(from, to)) });
	}
	// What goes on is present as of each of those days.
	const since = addDays(today, ahead - EARLIER_DAYS);
	return { lastOf, recurring: recurring.filter(({ dated }) => (lastOf.get(dated.event) ?? '') <= since) };
}

/** Of each event its latest edition of this time of the year, if its day is still to come as of a local date. */
function seasonOn({ lastOf, recurring }: RoundNow, today: string): Recurring[] {
	const since = addDays(today, -EARLIER_DAYS);
	const [first, end] = [addDays(today, -SEASON_DAYS), addDays(today, SEASON_DAYS)];
	const latest = new Map<Event, Recurring>();
	for (const one of recurring) {
		const { event, session } = one.dated;
		if (one.next < first || one.next > end || (lastOf.get(event) ?? '') > since) continue;
		const known = latest.get(event);
		if (!known || session.start > known.dated.session.start) latest.set(event, one);
	}
	return [...latest.values()]
		.filter(({ last }) => last >= today)
		.sort((a, b) => byText(a.next, b.next) || byText(a.dated.event.id, b.dated.event.id));
}

/** The same month and day as `date` in the year in which it lies nearest to `today`. */
function comesRound(today: string, date: string): string {
	const year = Number(today.slice(0, 4));
	const monthDay = date.slice(5) === '02-29' ? '02-28' : date.slice(5);
	const dates = [year - 1, year, year + 1].map((y) => `${y}-${monthDay}`);
	return dates.reduce((best, other) =>
		Math.abs(daysBetween(today, other)) < Math.abs(daysBetween(today, best)) ? other : best,
	);
}
