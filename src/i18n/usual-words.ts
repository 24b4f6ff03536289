/** Usual times in words: "Thứ Bảy, Chủ Nhật", "Hằng ngày"; "19:00–21:00"; and what else a source says of them. */
import type { Usual } from '../schemas/usual.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages/index.ts';
import { weekdayRuns } from './opening-words.ts';

const DAYS_OF_A_WEEK = 7;

/** The days of the week; undefined for a time that is known in words only. */
export function usualDays({ days, weeks }: Usual, language: Language): string | undefined {
	if (days.length === 0) return undefined;
	const t = messagesIn(language);
	const named = days.length === DAYS_OF_A_WEEK ? t.usualDaily : weekdayRuns(days, language);
	if (weeks.length === 0) return named;
	const numbers = weeks.map((week) => (week === -1 ? t.usualLastWeek : String(week))).join(', ');
	return `${named}, ${t.usualWeeks(numbers)}`;
}

/** "19:00–21:00" or "19:00"; undefined where no hour is known. */
export const usualClock = ({ start, end }: Usual): string | undefined =>
	start && (end ? `${start}–${end}` : start);

/** The months of a season; undefined where it is held all year. */
export const usualMonths = ({ months }: Usual, language: Language): string | undefined =>
	months.length > 0 ? messagesIn(language).usualMonths(months.join(', ')) : undefined;

/** All in one line: "Thứ Bảy, 19:00–21:00, tháng 6, 7, 8". What stands in `words` is said beside it, in its own language. */
export function usualLine(usual: Usual, language: Language): string {
	return [usualDays(usual, language), usualClock(usual), usualMonths(usual, language)]
		.filter(Boolean)
		.join(', ');
}
