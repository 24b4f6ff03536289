/** Whether a place is open at the moment of reading, from the hours that the page carries (domain/opening-days.ts). */
import { daysApart, shift } from '../view/now.ts';
import type { ReadWords } from './words.ts';

export interface OpenNote {
	readonly text: string;
	readonly open: boolean;
	/** The next local minute at which this changes, if the page knows it. */
	readonly until?: string | undefined;
}

interface Stretch {
	readonly from: string;
	to: string;
}

/** Whether the page carries hours of the day at all: it may be older than they reach. */
export function reaches(hours: string, now: string): boolean {
	const [first = '', ...fields] = hours.split('|');
	const at = daysApart(first, now);
	return at > 0 && at < fields.length;
}

/**
 * Undefined where nothing can be said: the page is older than the hours in it, or they are not known of the day.
 * `last` is the last local date on which the doors matter, as of an exhibition: beyond it nothing reopens.
 */
export function openNote(
	hours: string,
	now: string,
	words: ReadWords,
	last = '9999-12-31',
): OpenNote | undefined {
	const [first = '', ...fields] = hours.split('|');
	const today = now.slice(0, 10);
	const at = daysApart(first, today);
	const field = fields[at];
	if (at < 1 || field === undefined || field === '-') return undefined;
	const stretches = stretchesOf(first, fields);
	const open = stretches.find(({ from, to }) => from <= now && now < to);
	if (open) {
		// Day and night: no closing time to speak of.
		const clock = daysApart(now, open.to) > 1 ? '' : open.to.slice(11);
		return { text: words.open(clock), open: true, until: open.to };
	}
	if (field === '?') return { text: words.ask, open: false };
	const next = stretches.find(({ from }) => from > now);
	const days = next ? daysApart(now, next.from) : 0;
	const closed = field === '' ? 'allDay' : next && days === 0 ? 'now' : 'already';
	// A day in between that is not known may well be an open one; beyond the last day nothing matters.
	const known =
		next &&
		next.from.slice(0, 10) <= last &&
		!fields.slice(at, at + days).some((day) => day === '?' || day === '-');
	return {
		text: words.closed[closed] + (known ? `, ${words.reopens(next.from, days)}` : ''),
		open: false,
		until: next?.from,
	};
}

/** Hours as stretches of local time, in order; those that meet or overlap are one. */
function stretchesOf(first: string, days: readonly string[]): Stretch[] {
	const found: Stretch[] = [];
	days.forEach((field, at) => {
		const date = shift(first, at);
		for (const slot of field.match(/\d{4}-\d{4}/g) ?? []) {
			const clock = (digits: string) => `T${digits.slice(0, 2)}:${digits.slice(2)}`;
			const [open, close] = [slot.slice(0, 4), slot.slice(5)];
			found.push({
				from: date + clock(open),
				to: (close > open ? date : shift(date, 1)) + clock(close),
			});
		}
	});
	found.sort((a, b) => (a.from < b.from ? -1 : 1));
	return found.filter((stretch, at) => {
		const before = found[at - 1];
		if (!before || before.to < stretch.from) return true;
		// The later one goes on under the name of the earlier: found[at - 1] may itself have been taken in.
		if (stretch.to > before.to) before.to = stretch.to;
		found[at] = before;
		return false;
	});
}
