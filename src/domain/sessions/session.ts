/** One dated session of an event, as pages, feeds and search show it. */
export type SessionStatus = 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled' | 'moved-online';
export type Availability = 'open' | 'full' | 'waiting-list';

/** Start and end of one form, as in a session. */
interface SessionTimes {
	readonly start: string;
	readonly end: string;
	readonly endEstimated: boolean;
}

export interface Session extends SessionTimes {
	/** `<event id>_<original start>`; permanent: a move never changes it. */
	readonly id: string;
	readonly eventId: string;
	/** Local date-time `YYYY-MM-DDTHH:MM`, or a date for all-day sessions. */
	readonly start: string;
	/** Same form as `start`. Of an all-day session: the last day, inclusive. */
	readonly end: string;
	/** The source gives no end: `end` is our estimate and must be labelled so. */
	readonly endEstimated: boolean;
	readonly allDay: boolean;
	/** Where the pattern put the session before any change. */
	readonly originalStart: string;
	/** Set when a change moves the end alone, of a session whose end was known. */
	readonly originalEnd?: string;
	/** Where the schedule had put it, set when a change moves its start: whoever knows that day must find the new one. */
	readonly former?: SessionTimes;
	readonly status: SessionStatus;
	readonly availability?: Availability;
	readonly reason?: { readonly vi: string; readonly en?: string };
	/** Set when a whole area was put off: by which postponement. */
	readonly postponement?: string;
	/** Set when a change moves the session elsewhere. */
	readonly placeIds?: readonly string[];
}

/** It does not take place at the time it bears: cancelled, or postponed without a new date. No status: as planned. */
export const isOff = ({ status }: { readonly status?: SessionStatus | undefined }): boolean =>
	status === 'cancelled' || status === 'postponed';

/** First and last local date, both inclusive. */
export interface DateWindow {
	readonly from: string;
	readonly to: string;
}
