/** The date line of a result, decided when it is read: the index may be days old. */
import { isOfSeveralDays, lastCoveredDay } from '../../domain/sessions/covered-days.ts';
import { timing } from '../../domain/sessions/timing.ts';
import {
	clockRange,
	dateRange,
	dayAndMonth,
	plainDate,
	timesOverDays,
	weekdayName,
} from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CardDates, SearchCard, SessionFacts } from '../../search/records/card.ts';
import type { SearchWords } from './words.ts';

const timingOf = ({ start, end }: CardDates, now: string) =>
	timing({ start, end, allDay: start.length === 10 }, now);

/**
 * Of its times the first that is not over, else the last. Undefined also where all that travelled with the card are
 * over and others were to come: which, only its page knows.
 */
export function datesNow({ dates = [], further }: SearchCard, now: string): CardDates | undefined {
	const next = dates.find((one) => timingOf(one, now) !== 'past');
	return next ?? (further ? undefined : dates.at(-1));
}

/** What holds for the session that is shown; without one, what holds for all of them. */
export const factsNow = (card: SearchCard, shown: CardDates | undefined): SessionFacts => shown?.own ?? card;

export function isCardPast(card: SearchCard, now: string): boolean {
	const found = datesNow(card, now);
	return found !== undefined && timingOf(found, now) === 'past';
}

/** "Thứ Bảy, 21/11/2026, 08:00–11:30"; several days: "21/11–23/11/2026". */
export function dateLine({ start, end, endEstimated }: CardDates, language: Language): string {
	if (isOfSeveralDays({ start, end }))
		return (start.length === 10 ? dateRange : timesOverDays)(start, end, language);
	const clock = clockRange(start, endEstimated ? undefined : end);
	return [weekdayName(start, language), plainDate(start, language), clock].filter(Boolean).join(', ');
}

/** What its date means now, in a word; nothing for a later date. */
export function timingWord(
	dates: CardDates,
	now: string,
	language: Language,
	t: SearchWords,
): string | undefined {
	const words = { past: t.timingPast, now: t.timingNow, today: t.timingToday, tomorrow: t.timingTomorrow };
	const found = timingOf(dates, now);
	// An index knows no opening hours: of an exhibition it can say how long it runs, not that its doors are open.
	if (found === 'now' && isOfSeveralDays(dates))
		return t.until(dayAndMonth(lastCoveredDay(dates.start, dates.end), language));
	return found in words ? words[found as keyof typeof words] : undefined; // `in` has just shown it to be a key
}
