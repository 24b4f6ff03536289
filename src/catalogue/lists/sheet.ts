/** The dated list of a notice board. Pure. */
import { addDays } from '../../domain/time/plain-date.ts';
import type { Day, Event } from '../../schemas/index.ts';
import type { Edition } from '../day/edition.ts';
import { movedFromEdition, sessionsOfEdition } from '../day/edition-sessions.ts';
import { bySession, type Catalogue, type DatedSession } from '../graph/graph.ts';
import { type Area, comingAndMoved, inArea } from '../time/moved-away.ts';
import { isLong, isPast } from '../time/sessions.ts';

/** A board is changed about every three months. */
const SHEET_DAYS = 92;
/** About six pages, ten of them to a page (sheet.css): a longer list nobody reads on a board. */
const SHEET_SESSIONS = 48;
const SHEET_SPANS = 12;

export interface Sheet {
	/** First and last local date that the list covers, both inclusive. */
	readonly from: string;
	readonly to: string;
	readonly sessions: readonly DatedSession[];
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
	const ahead = comingAndMoved(catalogue, events);
	return listOf(area ? inArea(catalogue, area, ahead) : ahead, from, addDays(from, SHEET_DAYS));
}

/** The same for a commemorative day: what is still ahead of its edition. */
export function daySheetOf(catalogue: Catalogue, day: Day, edition: Edition | undefined): Sheet {
	const all = [...sessionsOfEdition(catalogue, day, edition), ...movedFromEdition(catalogue, day, edition)];
	const ahead = all.filter(({ session }) => !isPast(session, catalogue.now)).sort(bySession);
	const last = ahead.at(-1)?.session.start.slice(0, 10) ?? catalogue.today;
	const to = edition && edition.window.to > last ? edition.window.to : last;
	const from = edition && edition.window.from > catalogue.today ? edition.window.from : catalogue.today;
	return listOf(ahead, earliest(from, ahead), to);
}

const earliest = (from: string, sessions: readonly DatedSession[]): string => {
	const first = sessions.find(({ session }) => !isLong(session))?.session.start.slice(0, 10);
	return first !== undefined && first < from ? first : from;
};

function listOf(ahead: readonly DatedSession[], from: string, to: string): Sheet {
	const within = ahead.filter(({ session }) => session.start.slice(0, 10) <= to);
	const short = within.filter(({ session }) => !isLong(session));
	const spans = within.filter(({ session }) => isLong(session));
	const long = spans.slice(0, SHEET_SPANS);
	const longRest = spans.length - long.length;
	const beyond = short[SHEET_SESSIONS]?.session.start.slice(0, 10);
	if (beyond === undefined) return { from, to, sessions: short, long, longRest, cut: false };
	// Half a day would look like a whole one; a single day with more than all that is shown as far as it goes.
	const whole = short.filter(({ session }) => session.start.slice(0, 10) < beyond);
	const sessions = whole.length > 0 ? whole : short.slice(0, SHEET_SESSIONS);
	return { from, to: whole.length > 0 ? addDays(beyond, -1) : beyond, sessions, long, longRest, cut: true };
}
