/**
 * Sessions told activity by activity: on the page of one place, ward or programme a series stands once, with its next
 * date and the dates that follow, instead of once a session. Each activity holds a few rows in turn, of which the reader
 * sees the first that is not over, so that a page read days after its build still names the next date. Pure.
 */
import { isOff } from '../../domain/sessions/session.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { bySession, type DatedSession } from '../graph/graph.ts';
import { isAway } from '../time/moved-away.ts';

export interface ActivityRow {
	readonly dated: DatedSession;
	/** What is off or has been moved away, of the dates since the row before. */
	readonly before: readonly DatedSession[];
	/** All that follow, soonest first, those that are off or moved away among them. */
	readonly after: readonly DatedSession[];
	/** Local moments between which it stands for its activity; none where it is the only row. */
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** A page is read for so many days after its build, and has never fewer than this many rows to go on to. */
const KEPT_DAYS = 10;
const KEPT_LEAST = 2;
const KEPT_MOST = 6;

/** Of sessions in order, the rows of each activity; activities by their first row. `today`: local date of the build. */
export const activitiesOf = (sessions: readonly DatedSession[], today: string): ActivityRow[][] =>
	[...Map.groupBy(sessions, ({ event }) => event).values()]
		.map((own) => rowsOf(own, addDays(today, KEPT_DAYS)))
		.sort(([a], [b]) => (a && b ? bySession(a.dated, b.dated) : 0));

/** All rows of some activities, by their dates. */
export const inTurn = (activities: readonly (readonly ActivityRow[])[]): ActivityRow[] =>
	activities.flat().sort((a, b) => bySession(a.dated, b.dated));

/** What takes place where and when it is listed. */
export const goesAhead = (dated: DatedSession): boolean => !isOff(dated.session) && !isAway(dated);

function rowsOf(own: readonly DatedSession[], keptTo: string): ActivityRow[] {
	const ahead = own.filter(goesAhead);
	// Of a series that is off altogether each date says so in its turn.
	const heads = ahead.length > 0 ? ahead : own;
	const kept = heads
		.filter(({ session }, at) => at < KEPT_LEAST || session.start.slice(0, 10) <= keptTo)
		.slice(0, KEPT_MOST);
	return kept.map((dated, at) => {
		const place = own.indexOf(dated);
		const previous = kept[at - 1];
		return {
			dated,
			before: own.slice(previous ? own.indexOf(previous) + 1 : 0, place),
			after: own.slice(place + 1),
			...(kept.length > 1 && { from: previous && overAt(previous), until: overAt(dated) }),
		};
	});
}

/** The local minute at which a session is over. */
const overAt = ({ session }: DatedSession): string =>
	session.allDay ? `${addDays(session.end, 1)}T00:00` : session.end;

export interface PastActivity {
	/** Its latest session. */
	readonly dated: DatedSession;
	/** Those before it, latest first. */
	readonly earlier: readonly DatedSession[];
}

/** Of sessions that are over, latest first, each activity by its latest. */
export const pastActivities = (sessions: readonly DatedSession[]): PastActivity[] =>
	[...Map.groupBy(sessions, ({ event }) => event).values()].flatMap(([dated, ...earlier]) =>
		dated ? [{ dated, earlier }] : [],
	);
