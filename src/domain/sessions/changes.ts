/** A slot of the schedule and what was changed about it, to the session that readers see. */

import { isDateOnly } from '../time/wall-time.ts';
import { type Availability, isOff, type Session, type SessionStatus } from './session.ts';
import { type Slot, slotMovedTo, slotOf } from './slot.ts';
import type { Change } from './when.ts';

/** What a session needs to know of its event. */
export interface SessionEvent {
	readonly id: string;
	readonly availability?: Availability;
}

/** `<event id>_<original start>` without - and :, as `hoi-sach_20261123T0800`. Permanent. */
export function sessionId(eventId: string, originalStart: string): string {
	// The stamp is made first: one template of six pieces took five times as long, and there are a million ids.
	const date = originalStart.slice(0, 4) + originalStart.slice(5, 7) + originalStart.slice(8, 10);
	const stamp = date + originalStart.slice(10, 13) + originalStart.slice(14);
	return `${eventId}_${stamp}`;
}

/** Changes by the original start of their session. Of several to one session, later ones in the list add to and replace earlier ones. */
export function changesBySession(changes: readonly Change[]): ReadonlyMap<string, Change> {
	const merged = new Map<string, Change>();
	for (const change of changes) merged.set(change.session, { ...merged.get(change.session), ...change });
	return merged;
}

/** Throws a RangeError that names the event when a start and an end do not agree. */
export function sessionOf(event: SessionEvent, original: Slot, change: Change | undefined): Session {
	if (!change) return plainSession(event, original);
	const status = statusOf(change, original);
	// Off, it keeps its original time, whatever else the change says.
	const off = isOff({ status });
	const slot = off ? original : changedSlot(event.id, original, change);
	const availability = change.availability ?? event.availability;
	return {
		id: sessionId(event.id, original.start),
		eventId: event.id,
		...slot,
		allDay: isDateOnly(slot.start),
		originalStart: original.start,
		...(isEndMoved(original, slot) ? { originalEnd: original.end } : {}),
		...(slot.start === original.start ? {} : { former: original }),
		status,
		// A session that is off has no seats to speak of.
		...(availability && !off ? { availability } : {}),
		...(change.reason ? { reason: change.reason } : {}),
		...(change.postponement === undefined ? {} : { postponement: change.postponement }),
		...(change.places && change.places.length > 0 ? { placeIds: change.places } : {}),
	};
}

/** The common case, kept apart because there are a million of them. */
function plainSession(event: SessionEvent, slot: Slot): Session {
	const session = {
		id: sessionId(event.id, slot.start),
		eventId: event.id,
		start: slot.start,
		end: slot.end,
		allDay: isDateOnly(slot.start),
		endEstimated: slot.endEstimated,
		originalStart: slot.start,
		status: 'scheduled',
	} as const;
	return event.availability ? { ...session, availability: event.availability } : session;
}

/** Whoever knows the start would come too late, or wait in vain. An end that was only our estimate was never told. */
const isEndMoved = (original: Slot, slot: Slot): boolean =>
	slot.start === original.start && slot.end !== original.end && !original.endEstimated;

/** A new start alone makes a session rescheduled, also where the editor did not say so. */
function statusOf(change: Change, original: Slot): SessionStatus {
	const status = change.status ?? 'scheduled';
	const moved = change.start !== undefined && change.start !== original.start;
	return status === 'scheduled' && moved ? 'rescheduled' : status;
}

function changedSlot(eventId: string, original: Slot, change: Change): Slot {
	try {
		if (change.end !== undefined) return slotOf(change.start ?? original.start, change.end);
		return change.start === undefined ? original : slotMovedTo(original, change.start);
	} catch (cause) {
		throw new RangeError(
			`${eventId}, change of ${change.session}: ${cause instanceof Error ? cause.message : ''}`,
			{ cause },
		);
	}
}
