/**
 * An activity on one day that was published keeps its first start for good: calendars know it by that. Another time in a
 * table is a change of that session, so that what followers hold moves and nothing vanishes.
 */
import type { Event } from '../../schemas/index.ts';
import type { Edit } from './record-text.ts';

/** When it takes place after all: of a session that was moved, its new time. */
export function timeNow({ when, changes }: Pick<Event, 'when' | 'changes'>): Event['when'] {
	if (when.kind !== 'single') return when;
	const move = changes.find(({ session, status }) => session === when.start && status === 'rescheduled');
	if (move?.start === undefined) return when;
	const { start, end } = move;
	return { kind: 'single', start, ...(end === undefined ? {} : { end }) };
}

/** The change that gives a session another time, or its own again. */
export function moveTo(
	event: Event,
	to: { readonly start: string; readonly end?: string },
	today: string,
): Edit | undefined {
	const { when, changes } = event;
	if (when.kind !== 'single') return undefined;
	const known = changes.findIndex(({ session }) => session === when.start);
	const back = to.start === when.start && (to.end === undefined || to.end === when.end);
	const { reason } = changes[known] ?? {};
	const value = {
		session: when.start,
		...(back
			? { status: 'scheduled' }
			: { status: 'rescheduled', start: to.start, ...(to.end === undefined ? {} : { end: to.end }) }),
		...(reason && !back ? { reason } : {}),
		on: today,
	};
	return { path: ['changes', known < 0 ? changes.length : known], value };
}
