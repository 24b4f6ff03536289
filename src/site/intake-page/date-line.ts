/** When a card's session is, in the words of results. Made in the worker: pages of search keep these words to themselves. */
import { isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { clockRange, dateRange, plainDate, timesOverDays, weekdayName } from '../../i18n/dates.ts';
import type { CardDates } from '../../search/records/card.ts';

/** "Thứ Bảy, 21/11/2026, 08:00–11:30"; several days: "21/11–23/11/2026". */
export function cardDateLine({ start, end, endEstimated }: CardDates): string {
	if (isOfSeveralDays({ start, end }))
		return (start.length === 10 ? dateRange : timesOverDays)(start, end, 'vi');
	const clock = clockRange(start, endEstimated ? undefined : end);
	return [weekdayName(start, 'vi'), plainDate(start, 'vi'), clock].filter(Boolean).join(', ');
}
