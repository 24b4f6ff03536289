/** On which days a pattern falls, from what was found in its words. */
import type { Weekday } from '../../domain/time/plain-date.ts';
import type { Hours } from './hours.ts';
import { either } from './letters.ts';

/** The week or month of a pattern: what `when` of an event says with other names is left to whoever writes it. */
export interface SaidPattern {
	readonly on:
		| { readonly days: readonly Weekday[] }
		| { readonly day: number }
		| { readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 };
	/** Weeks or months from one to the next. */
	readonly every?: number;
	readonly from?: string;
	readonly until?: string;
	readonly except?: readonly string[];
	readonly time?: Hours;
	readonly skipHolidays?: boolean;
}

const NUMBERS = ['hai', 'ba', 'bốn'];
export const numberOf = (word: string | undefined): number | undefined =>
	word === undefined
		? undefined
		: /\d/.test(word)
			? Number(word)
			: NUMBERS.findIndex((name) => new RegExp(either(name), 'u').test(word)) + 2;

interface Said {
	readonly dayOfMonth: string | undefined;
	readonly nth: Readonly<Record<string, string | undefined>> | undefined;
	readonly days: readonly Weekday[];
}

export function onOf({ dayOfMonth, nth, days }: Said): SaidPattern['on'] | undefined {
	if (dayOfMonth !== undefined) return { day: Number(dayOfMonth) };
	const [weekday] = days;
	if (weekday === undefined) return undefined;
	if (!nth) return { days };
	if (nth['first']) return { weekday, nth: 1 };
	if (nth['last']) return { weekday, nth: -1 };
	const number = nth['nth'] === 'tư' || nth['nth'] === 'tu' ? 4 : numberOf(nth['nth']);
	return number === 2 || number === 3 || number === 4 ? { weekday, nth: number } : undefined;
}
