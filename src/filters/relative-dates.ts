/** What the relative dates of a filter mean today. */

import type { DateWindow } from '../domain/sessions/session.ts';
import { weekendOf, weekOf } from '../domain/sessions/timing.ts';
import { addDays, daysInMonth } from '../domain/time/plain-date.ts';
import type { RelativeDate } from './vocabulary.ts';

/** `today` is a local date of the site's zone. This week runs from Monday to Sunday, whatever has passed of it. */
export function windowOfWhen(when: RelativeDate, today: string): DateWindow {
	switch (when) {
		case 'hom-nay':
			return { from: today, to: today };
		case 'ngay-mai':
			return { from: addDays(today, 1), to: addDays(today, 1) };
		case 'cuoi-tuan':
			return weekendOf(today);
		case 'tuan-nay':
			return weekOf(today);
		case 'thang-nay': {
			const month = today.slice(0, 7);
			const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
			return { from: `${month}-01`, to: `${month}-${last}` };
		}
	}
}
