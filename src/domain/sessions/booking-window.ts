/** When one can book, as stretches of local time: not yet, open until a last moment, closed. */
import { addDays } from '../time/plain-date.ts';
import { dateOfLocal, isDateOnly } from '../time/wall-time.ts';

export interface BookingTimes {
	/** Local date or date-time; a date opens at its midnight. */
	readonly opens?: string;
	/** Local date (the day itself included) or date-time. */
	readonly closes?: string;
	/** Whole days before a session: for a session on the 28th, 3 means the 25th is the last day. */
	readonly leadDays?: number;
}

export interface BookingStep<S> {
	readonly state: 'not-yet' | 'open' | 'closed';
	/** First and last-but-one local minute of this step; open where it has no bound. A date means its midnight. */
	readonly from?: string;
	readonly until?: string;
	/** What readers are told: the day or minute it opens, or the last on which one can book. */
	readonly say?: string;
	/** The session that a last day belongs to, where each has its own. */
	readonly session?: S;
}

/** The moment at which a stretch that ends with `local` is over: a date lasts to its end. */
export const endOf = (local: string): string => (isDateOnly(local) ? addDays(local, 1) : local);

/**
 * The steps in order, one in force at a time; none when nothing is known of when one can book. `sessions` are those
 * that can still be booked, by start; `more` says that there are further ones, so that the last day is not the end.
 */
export function bookingSteps<S extends { readonly start: string }>(
	times: BookingTimes,
	sessions: readonly S[],
	more = false,
): BookingStep<S>[] {
	const { opens, closes, leadDays = 0 } = times;
	const steps: BookingStep<S>[] = opens === undefined ? [] : [{ state: 'not-yet', until: opens, say: opens }];
	let from = opens;
	const open = (say: string, session?: S) => {
		const until = endOf(say);
		// A last day that is over before the next step begins is never in force.
		if (from !== undefined && until <= from) return;
		steps.push({
			state: 'open',
			...(from === undefined ? {} : { from }),
			until,
			say,
			...(session && { session }),
		});
		from = until;
	};
	if (leadDays > 0) {
		for (const session of sessions) {
			const last = addDays(dateOfLocal(session.start), -leadDays);
			open(closes !== undefined && endOf(closes) < endOf(last) ? closes : last, session);
		}
	} else if (closes !== undefined) open(closes);
	if (leadDays === 0 && closes === undefined)
		return opens === undefined ? [] : [...steps, { state: 'open', from: opens }];
	if (!(more && leadDays > 0) && from !== undefined) steps.push({ state: 'closed', from });
	return steps;
}

/** Whether a step is in force at `now`, a local minute. */
export const inForce = (step: { readonly from?: string; readonly until?: string }, now: string): boolean =>
	(step.from === undefined || step.from <= now) && (step.until === undefined || now < step.until);
