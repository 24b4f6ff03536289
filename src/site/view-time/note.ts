/** What is said about a session's distance from now: by the build, and again by the script when the page is read. */
import { daysApart } from '../view/now.ts';
import { openNote, reaches } from './opening.ts';
import type { ReadWords } from './words.ts';

export type ReadTiming = 'past' | 'now' | 'today' | 'tomorrow' | 'later';

/**
 * The twin of timing in domain/sessions/timing.ts, without what a page has no word for: "this week". It weighs a third of
 * it; a test holds both equal. `start` and `end` as `data-start` and `data-end` hold them: a date, or a date-time with the
 * site's offset.
 */
export function timingOf(start: string, end: string, now: string): ReadTiming {
	const [from, to, today] = [start.slice(0, 16), end.slice(0, 16), now.slice(0, 10)];
	const allDay = from.length === 10;
	if (allDay ? to < today : to <= now) return 'past';
	// One day without hours is "today"; several days are "on now" from the first.
	if (allDay ? from <= today && from < to : from <= now) return 'now';
	const days = daysApart(now, from);
	return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** Days ahead within which "in n days" helps; beyond, the date alone says more. */
export const NEAR = 14;

export interface Note {
	readonly text: string;
	/** Worth a bright mark: now, today, tomorrow. */
	readonly soon: boolean;
}

/** What an element with `data-start` and `data-end` says of itself. */
export interface Timed {
	readonly start: string;
	readonly end: string;
	readonly status?: string | undefined;
	/** Opening hours of the place of an exhibition, as domain/opening-days.ts writes them. */
	readonly hours?: string | undefined;
}

export function timingNote({ start, end, status, hours }: Timed, now: string, words: ReadWords): Note {
	// A cancelled session is not "today", and did not take place afterwards: its status says what matters.
	if (status === 'cancelled' || status === 'postponed') return { text: '', soon: false };
	const timing = timingOf(start, end, now);
	// An exhibition is not on while its doors are closed.
	if (timing === 'now' && hours) {
		const doors = openNote(hours, now, words, end);
		if (doors) return { text: doors.text, soon: doors.open };
		if (!reaches(hours, now)) return { text: '', soon: false };
	}
	if (timing !== 'later') return { text: words[timing], soon: timing !== 'past' };
	const days = daysApart(now, start);
	return { text: days <= NEAR ? words.inDays(days) : '', soon: false };
}
