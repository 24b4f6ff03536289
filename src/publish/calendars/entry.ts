/** One VEVENT as the field sees it, before any wording of iCalendar: what `ics/` is handed, whoever made it. */
import type { MonthlyWhen, WeeklyWhen } from '../../domain/sessions/when.ts';

/** What of a session an entry stands for: an exhibition has entries for its first and last day. */
export type Part = 'whole' | 'first-day' | 'last-day';

export type EntryStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A timed series. All-day and lunar ones are expanded, since clients and ical-generator disagree on their UNTIL. */
export interface Series {
	readonly rule: Pick<WeeklyWhen, 'kind' | 'days' | 'every'> | Pick<MonthlyWhen, 'kind' | 'on' | 'every'>;
	/** Local start of the last instance, inclusive. */
	readonly until: string;
	/** Local starts of instances that do not take place, or have an entry of their own; each lies on the pattern. */
	readonly except: readonly string[];
}

export interface FeedEntry {
	/** The part of the UID before `@`; permanent. */
	readonly id: string;
	readonly title: string;
	/** Plain text; line breaks are kept. */
	readonly description: string;
	/** Local date-time of the site's zone, or a date for whole days. */
	readonly start: string;
	/** Same form as `start` and, when timed, after it. Of whole days the last one, inclusive. */
	readonly end: string;
	readonly status: EntryStatus;
	/** May take up the subscriber's time, where the calendar is one that does. Whole days never do, whatever stands here. */
	readonly busy: boolean;
	/** Page about it: http or https. */
	readonly url: string;
	/** Name and address in one line. */
	readonly location?: string;
	readonly geo?: { readonly lat: number; readonly lng: number };
	readonly categories: readonly string[];
	/** Newest change of any record that is shown, an instant `YYYY-MM-DDTHH:MM:SSZ`; never the time of the build. */
	readonly changed: string;
	readonly series?: Series;
}

/** The last local date that the entry touches, a series to its last instance. */
export const lastDate = (entry: FeedEntry): string => (entry.series?.until ?? entry.end).slice(0, 10);
