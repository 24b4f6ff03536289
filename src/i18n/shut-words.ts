/** That nobody can go in on the first or last day of an exhibition, in few words. */
import type { OpenSlot } from '../domain/opening/opening-hours.ts';
import type { EdgeDay } from '../domain/sessions/doors.ts';
import { dayAndMonth } from './dates.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages/index.ts';
import { slotsWords } from './opening-words.ts';

/**
 * "Ngày 14/12 đóng cửa, vào xem đến 13/12", of days that are not over; of a single day once. Nothing where the doors are
 * not known. `hours`: with those of the day on which one can go in.
 */
export function shutDays(
	{ first, last }: { readonly first: EdgeDay; readonly last: EdgeDay },
	today: string,
	language: Language,
	hours = false,
): string[] {
	const t = messagesIn(language);
	const day = (date: string, slots: readonly OpenSlot[]) =>
		`${dayAndMonth(date, language)}${hours && slots.length > 0 ? ` (${slotsWords(slots)})` : ''}`;
	const said = (words: typeof t.shutFirst, { date, state, nearest }: EdgeDay) =>
		state === 'closed' && date >= today
			? [words(dayAndMonth(date, language), nearest && day(nearest.date, nearest.slots))]
			: [];
	return [...said(t.shutFirst, first), ...(first.date === last.date ? [] : said(t.shutLast, last))];
}
