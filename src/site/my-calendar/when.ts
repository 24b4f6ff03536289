/** When a saved session is, in words. */
import { isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { clockRange, dateRange, plainDate, timesOverDays, weekdayName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';

interface Times {
	readonly start: string;
	readonly end?: string | undefined;
	readonly endEstimated?: boolean | undefined;
}

/** "Thứ Hai, 23/11/2026, 08:00–11:30"; several days: "21/11–23/11/2026". */
export function savedWhenWords({ start, end, endEstimated }: Times, language: Language): string {
	const known = endEstimated ? undefined : end;
	if (known && isOfSeveralDays({ start, end: known }))
		return (start.length === 10 ? dateRange : timesOverDays)(start, known, language);
	return [weekdayName(start, language), plainDate(start, language), clockRange(start, known)]
		.filter(Boolean)
		.join(', ');
}
