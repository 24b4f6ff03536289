/** Whether a place is open. What is not known is said as unknown, never as closed. */
import { byText } from '../text/by-text.ts';
import { addDays, WEEKDAYS, type Weekday, weekdayIndex } from '../time/plain-date.ts';
import { dateOfLocal } from '../time/wall-time.ts';

/** Clock times `HH:MM`; a close not after the open lies on the next day. */
export interface OpenSlot {
	readonly open: string;
	readonly close: string;
	/** Nobody is let in after it. */
	readonly lastEntry?: string | undefined;
}

/** What holds on some days of the week; without hours the place is open on them, at hours that nobody has told. */
export interface RegularSlot {
	readonly days: readonly Weekday[];
	readonly open?: string | undefined;
	readonly close?: string | undefined;
	readonly lastEntry?: string | undefined;
}

/** A part of every year with hours of its own. */
export interface Season {
	/** First and last day, `MM-DD`, both inclusive; a last day before the first lies in the next year. */
	readonly from: string;
	readonly to: string;
	readonly regular: readonly RegularSlot[];
}

/** Structurally what schemas/opening-hours.ts puts out. */
export interface OpeningHours {
	readonly regular: readonly RegularSlot[];
	readonly seasons?: readonly Season[] | undefined;
	readonly exceptions: readonly {
		readonly from: string;
		readonly to?: string;
		/** None: closed. */
		readonly slots: readonly OpenSlot[];
		/** Nobody can say whether it is open. */
		readonly unknown?: true | undefined;
		readonly reason?: ClosingReason;
	}[];
	readonly holidays: 'open' | 'closed' | 'ask';
	/** Days of the week on which sources disagree: nothing is known of them. */
	readonly disputed?: readonly Weekday[] | undefined;
}

interface ClosingReason {
	readonly vi: string;
	readonly en?: string;
}

/**
 * `ask`: a public holiday on which the place wants to be asked first. `unknown`: nobody told us whether it is open.
 * `hours-unknown`: it is open on that day, nobody told us when.
 */
export type OpenState =
	| { readonly state: 'open'; readonly slots: readonly OpenSlot[]; readonly reason?: ClosingReason }
	| { readonly state: 'closed'; readonly reason?: ClosingReason }
	| { readonly state: 'ask' }
	| { readonly state: 'hours-unknown' }
	| { readonly state: 'unknown' };

export type IsHoliday = (date: string) => boolean;

/**
 * The hours that begin on `date`, in order. A listed exception goes before the holiday rule, and that before the
 * regular hours; where exceptions overlap, the one listed last holds (it was added last).
 */
export function openOn(hours: OpeningHours | undefined, date: string, isHoliday: IsHoliday): OpenState {
	if (!hours) return { state: 'unknown' };
	const exception = hours.exceptions.findLast((e) => date >= e.from && date <= (e.to ?? e.from));
	if (exception) {
		if (exception.unknown) return { state: 'unknown' };
		const reason = exception.reason ? { reason: exception.reason } : {};
		if (exception.slots.length === 0) return { state: 'closed', ...reason };
		return { state: 'open', slots: inOrder(exception.slots), ...reason };
	}
	if (isHoliday(date) && hours.holidays !== 'open') return { state: hours.holidays };
	const regular = regularOn(hours, date);
	const isOn = (day: Weekday) => day === WEEKDAYS[weekdayIndex(date)];
	if (regular.length === 0 || hours.disputed?.some(isOn)) return { state: 'unknown' };
	const here = regular.filter((slot) => slot.days.some(isOn));
	const slots = here.flatMap(({ open, close, lastEntry }) =>
		open === undefined || close === undefined ? [] : [{ open, close, lastEntry }],
	);
	if (slots.length > 0) return { state: 'open', slots: inOrder(slots) };
	return { state: here.length > 0 ? 'hours-unknown' : 'closed' };
}

/** Whether a day of the year, `MM-DD`, lies in a season. */
export const isInSeason = ({ from, to }: Pick<Season, 'from' | 'to'>, day: string): boolean =>
	from <= to ? day >= from && day <= to : day >= from || day <= to;

/** The regular hours of a date: those of its season, where it lies in one. */
export const regularOn = ({ regular, seasons }: OpeningHours, date: string): readonly RegularSlot[] =>
	seasons?.find((season) => isInSeason(season, date.slice(5)))?.regular ?? regular;

/** Whether the place is open at `local` (a date-time; the closing minute is closed). Undefined: not known, or ask. */
export function isOpenAt(
	hours: OpeningHours | undefined,
	local: string,
	isHoliday: IsHoliday,
): boolean | undefined {
	const date = dateOfLocal(local);
	const clock = local.slice(11);
	const eve = openOn(hours, addDays(date, -1), isHoliday);
	if (eve.state === 'open' && eve.slots.some((s) => isOvernight(s) && clock < s.close)) return true;
	const today = openOn(hours, date, isHoliday);
	if (today.state === 'closed') return false;
	if (today.state !== 'open') return undefined;
	return today.slots.some((s) => clock >= s.open && (isOvernight(s) || clock < s.close));
}

const isOvernight = (slot: OpenSlot): boolean => slot.close <= slot.open;

function inOrder(slots: readonly OpenSlot[]): OpenSlot[] {
	const plain = slots.map(({ open, close, lastEntry }) => ({
		open,
		close,
		...(lastEntry === undefined ? {} : { lastEntry }),
	}));
	return plain.sort((a, b) => byText(a.open, b.open));
}
