import { localNow } from '../../domain/time/local-now.ts';

/** The wall time of the site as a page's scripts ask for it: the page frame names the zone on <html>. */
export const nowOfPage = (): string => localNow(new Date(), document.documentElement.dataset.zone ?? 'UTC');

// Both are twins of addDays and daysBetween in domain/time/plain-date.ts, which weigh ten times as much; a test holds them
// equal. A date alone is read as midnight of UTC, where every day is as long as the next.
/** A local date some days later or earlier. */
export const shift = (date: string, days: number) =>
	new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days between two local dates. */
export const daysApart = (from: string, to: string): number =>
	(Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
