/** The hours of a session in words, whatever days they run over. */

import type { Session } from '../domain/sessions/session.ts';
import { addDays } from '../domain/time/plain-date.ts';
import { longDate, plainDate } from './dates.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages/index.ts';
import { sessionWords } from './wording.ts';

type Timed = Pick<Session, 'start' | 'end' | 'allDay'>;

/** When a session of hours ends, said after its start: "11:30", "24:00", "01:00 hôm sau", "17:00 ngày 29/11/2026". */
export function endTime({ start, end }: Pick<Session, 'start' | 'end'>, language: Language): string {
	const t = messagesIn(language);
	const next = addDays(start.slice(0, 10), 1);
	const clock = end.slice(11);
	if (end.slice(0, 10) === start.slice(0, 10)) return clock;
	if (end === `${next}T00:00`) return '24:00';
	// Less than a day long: it belongs to the evening before.
	return end < next + start.slice(10) ? t.endsNextDay(clock) : t.atMinute(clock, plainDate(end, language));
}

/**
 * "08:00–11:30", "22:00–01:00 hôm sau", over days "từ 08:00 đến 17:00 ngày 29/11/2026"; empty for whole days.
 * Whether the end is an estimate is for the caller to say.
 */
export function sessionTimes(session: Timed, language: Language): string {
	if (session.allDay) return '';
	const [from, to] = [session.start.slice(11), endTime(session, language)];
	const days = session.end >= addDays(session.start.slice(0, 10), 1) + session.start.slice(10);
	return days ? messagesIn(language).timesOverDays(from, to) : `${from}–${to}`;
}

/** Date and hours of a session in a list, with its end also where that is an estimate (label it). */
export const sessionDateAndTimes = (session: Session, language: Language): string =>
	session.allDay
		? sessionWords(session, language)
		: `${longDate(session.start, language)}, ${sessionTimes(session, language)}`;

/** Where the schedule had put a session before it was moved; only its start is known. */
export const formerDate = (original: string, language: Language): string =>
	original.length === 10
		? longDate(original, language)
		: `${longDate(original, language)}, ${original.slice(11)}`;
