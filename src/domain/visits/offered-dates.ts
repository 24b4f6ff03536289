/** School days that no check rules out, soonest first. */
import type { IsHoliday } from '../opening/opening-hours.ts';
import { addDays, weekdayIndex } from '../time/plain-date.ts';
import { dayChecks, fitsWith } from './fit.ts';
import type { VisitOffer } from './visit-offer.ts';

/** In days: a season that begins in a year is still found. */
const HORIZON = 400;
/** Monday to Friday. */
const SCHOOL_DAYS = 5;

/** At most `most` of them, from the day after `from`. `from`, `today`: local dates of the site. */
export function offeredDates(
	offer: VisitOffer,
	from: string,
	today: string,
	isHoliday: IsHoliday,
	most: number,
): string[] {
	const found: string[] = [];
	for (let ahead = 1; ahead <= HORIZON && found.length < most; ahead++) {
		const date = addDays(from, ahead);
		if (weekdayIndex(date) < SCHOOL_DAYS && fitsWith(dayChecks(offer, date, today, isHoliday)))
			found.push(date);
	}
	return found;
}
