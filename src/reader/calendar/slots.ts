/** Start and end of an entry on the site's wall, and those of each of its sessions. */
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { addMinutes, isDateOnly, minutesBetween } from '../../domain/time/wall-time.ts';
import type { ToSite, Written } from './moments.ts';
import type { EntryFault, RawEvent } from './raw-event.ts';

/** As content writes them: two dates, the last one inclusive, or two date-times; without an end where none is known. */
export interface StartAndEnd {
	readonly start: string;
	readonly end?: string;
}

/** How long it lasts: in days for whole days, else in minutes; 0 where nobody says. */
export interface EntryLength {
	readonly wholeDays: boolean;
	readonly length: number;
}

export function lengthOf({ start, end, duration }: RawEvent, toSite: ToSite): EntryLength | EntryFault {
	const first = start ? toSite(start) : '';
	const wholeDays = isDateOnly(first);
	if (end && isDateOnly(end.local) !== wholeDays)
		return { message: 'ngày bắt đầu có giờ mà ngày kết thúc không, hoặc ngược lại', cure: 'sửa trong lịch' };
	const last = end ? toSite(end) : undefined;
	if (wholeDays) {
		const days = last === undefined ? Math.floor((duration ?? 0) / 1440) : daysBetween(first, last);
		return days < 0 ? reversed : { wholeDays, length: Math.max(1, days) };
	}
	const length = last === undefined ? (duration ?? 0) : minutesBetween(first, last);
	return length < 0 ? reversed : { wholeDays, length };
}

const reversed: EntryFault = { message: 'kết thúc trước khi bắt đầu', cure: 'sửa ngày, giờ trong lịch' };

/** The session that begins at `written`. */
export function slotAt(written: Written, { wholeDays, length }: EntryLength, toSite: ToSite): StartAndEnd {
	const start = toSite(written);
	if (wholeDays) return length > 1 ? { start, end: addDays(start, length - 1) } : { start };
	return length > 0 ? { start, end: addMinutes(start, length) } : { start };
}
