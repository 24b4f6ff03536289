/** What a page of one month shows, in the order in which it shows it. */

import { bySession, type Catalogue, type DatedDay, type DatedSession } from '../../catalogue/graph/graph.ts';
import { daysOn } from '../../catalogue/time/dated-days.ts';
import { movedAwayBetween } from '../../catalogue/time/moved-away.ts';
import { isSeason } from '../../catalogue/time/season.ts';
import { isLong, sessionsBetween } from '../../catalogue/time/sessions.ts';
import { coveredDays, isOnDays } from '../../domain/sessions/covered-days.ts';
import { byText } from '../../domain/text/by-text.ts';
import { dateOf, daysInMonth } from '../../domain/time/plain-date.ts';
import type { Day } from '../../schemas/index.ts';

/** How many sessions the cell of a day shows; the rest is in the agenda. */
export const SHOWN_IN_CELL = 3;

/** Id of the list of all months. */
export const MONTH_JUMP = 'months';

export interface DayContent {
	readonly days: readonly DatedDay[];
	/** The day that makes this date a holiday, when the date itself is another: the day after, a day off in lieu. */
	readonly holiday: Day | undefined;
	readonly sessions: readonly DatedSession[];
}

/** Whether there is anything to tell of a day. */
export const isFilled = ({ days, holiday, sessions }: DayContent): boolean =>
	days.length > 0 || holiday !== undefined || sessions.length > 0;

export interface MonthContent {
	/** First and last local date. */
	readonly first: string;
	readonly last: string;
	readonly byDate: ReadonlyMap<string, DayContent>;
	/** Exhibitions and other long spans, which stand apart so that they do not swamp the days. */
	readonly long: readonly DatedSession[];
	/** Some day holds more than its cell shows: the agenda stands below the table on every screen. */
	readonly crowded: boolean;
	/** All entries in the order of the page; one of several days once for each. Old dates of moved sessions among them. */
	readonly rows: readonly DatedSession[];
}

/**
 * What begins on the day comes first, by the clock: days that go on are known from the day before, and would fill its
 * cell. What lasts the whole day stands behind the hours on each of its days, the first as the others.
 */
const newFirst = (date: string) => (a: DatedSession, b: DatedSession) => turn(a, date) - turn(b, date);

const turn = ({ session }: DatedSession, date: string): number =>
	session.start.slice(0, 10) < date ? 2 : Number(session.allDay);

/** What is on comes first, what is over last; otherwise what ends soonest is first: it cannot wait. */
const bySpan = (today: string) => (a: DatedSession, b: DatedSession) =>
	rank(a, today) - rank(b, today) || byText(a.session.end, b.session.end) || bySession(a, b);

function rank({ session }: DatedSession, today: string): number {
	const { from, to } = coveredDays(session);
	return to < today ? 2 : from > today ? 1 : 0;
}

function dayContent(catalogue: Catalogue, date: string, sessions: readonly DatedSession[]): DayContent {
	const days = daysOn(catalogue, date);
	const holiday = catalogue.holidays.get(date);
	return {
		days,
		holiday:
			holiday === undefined || days.some(({ day }) => day.id === holiday)
				? undefined
				: catalogue.byId.days.get(holiday),
		sessions: sessions
			.filter(({ session }) => isOnDays(session, { from: date, to: date }))
			.sort(newFirst(date)),
	};
}

/** `month` is `YYYY-MM`. */
export function monthContent(catalogue: Catalogue, month: string): MonthContent {
	const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
	const dates = Array.from(
		{ length: daysInMonth(year, number) },
		(_, at) => dateOf(year, number, at + 1) ?? '',
	);
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	const sessions = [...sessionsBetween(catalogue, first, last), ...movedAwayBetween(catalogue, first, last)]
		.filter((dated) => !isSeason(catalogue, dated))
		.sort(bySession);
	const long = sessions.filter(({ session }) => isLong(session)).sort(bySpan(catalogue.today));
	const short = sessions.filter(({ session }) => !isLong(session));
	const byDate = new Map(dates.map((date) => [date, dayContent(catalogue, date, short)]));
	return {
		first,
		last,
		byDate,
		long,
		crowded: [...byDate.values()].some((content) => content.sessions.length > SHOWN_IN_CELL),
		rows: [...long, ...[...byDate.values()].flatMap((content) => content.sessions)],
	};
}
