/** The dated list of a notice board. Pure. */
import { addDays } from '../../domain/time/plain-date.ts';
import type { Day, Event } from '../../schemas/index.ts';
import type { Edition } from '../day/edition.ts';
import { movedFromEdition, sessionsOfEdition } from '../day/edition-sessions.ts';
import { bySession, type Catalogue, type DatedSession } from '../graph/graph.ts';
import { type Area, comingAndMoved, inArea } from '../time/moved-away.ts';
import { isLong, isPast } from '../time/sessions.ts';
import { type ActivityRow, activitiesOf } from './activities.ts';

/** A board is changed about every three months. */
const SHEET_DAYS = 92;
/** About six pages, ten of them to a page (sheet.css): a longer list nobody reads on a board. */
const SHEET_ROWS = 48;
const SHEET_SPANS = 12;

export interface Sheet {
	/** First and last local date that the list covers, both inclusive. */
	readonly from: string;
	readonly to: string;
	/** Of the whole city each session is a row; of a place, a ward or a day each activity is. */
	readonly activities: readonly (readonly ActivityRow[])[];
	/** Spans of more than a week, listed apart. */
	readonly long: readonly DatedSession[];
	/** How many more of them there are. */
	readonly longRest: number;
	/** The list ends earlier than three months, because there is too much for a board. */
	readonly cut: boolean;
}

/**
 * Coming sessions of some events, or of all, for three months; of an area only what takes place there, or had been
 * planned there. A list that would be too long ends with a whole day.
 */
export function sheetOf(catalogue: Catalogue, events?: readonly Event[], area?: Area): Sheet {
	const from = catalogue.today;
	const to = addDays(from, SHEET_DAYS);
	const ahead = comingAndMoved(catalogue, events);
	return area ? listOf(inArea(catalogue, area, ahead), from, to, from) : listOf(ahead, from, to);
}

/** The same for a commemorative day: what is still ahead of its edition. */
export function daySheetOf(catalogue: Catalogue, day: Day, edition: Edition | undefined): Sheet {
	const all = [...sessionsOfEdition(catalogue, day, edition), ...movedFromEdition(catalogue, day, edition)];
	const ahead = all.filter(({ session }) => !isPast(session, catalogue.now)).sort(bySession);
	const last = ahead.at(-1)?.session.start.slice(0, 10) ?? catalogue.today;
	const to = edition && edition.window.to > last ? edition.window.to : last;
	const from = edition && edition.window.from > catalogue.today ? edition.window.from : catalogue.today;
	return listOf(ahead, earliest(from, ahead), to, catalogue.today);
}

const earliest = (from: string, sessions: readonly DatedSession[]): string => {
	const first = sessions.find(({ session }) => !isLong(session))?.session.start.slice(0, 10);
	return first !== undefined && first < from ? first : from;
};

/** `byActivity`: the local date of the build, where a series is one row. */
function listOf(ahead: readonly DatedSession[], from: string, to: string, byActivity?: string): Sheet {
	const within = ahead.filter(({ session }) => session.start.slice(0, 10) <= to);
	const short = within.filter(({ session }) => !isLong(session));
	const spans = within.filter(({ session }) => isLong(session));
	const long = spans.slice(0, SHEET_SPANS);
	const longRest = spans.length - long.length;
	const all = byActivity ? activitiesOf(short, byActivity) : short.map((dated) => [alone(dated)]);
	const beyond = startOf(all[SHEET_ROWS]);
	if (beyond === undefined) return { from, to, activities: all, long, longRest, cut: false };
	// Half a day would look like a whole one; a single day with more than all that is shown as far as it goes.
	const whole = all.filter((rows) => (startOf(rows) ?? '') < beyond);
	const activities = whole.length > 0 ? whole : all.slice(0, SHEET_ROWS);
	return { from, to: whole.length > 0 ? addDays(beyond, -1) : beyond, activities, long, longRest, cut: true };
}

const alone = (dated: DatedSession): ActivityRow => ({ dated, before: [], after: [] });

/** The local date on which an activity comes first. */
const startOf = (rows: readonly ActivityRow[] | undefined): string | undefined =>
	rows?.[0]?.dated.session.start.slice(0, 10);
