/** Sessions that a calendar moved, took out or cancelled, beside the changes that a record has already. */
import { plannedSlots } from '../../domain/sessions/occurrences.ts';
import { dateOfLocal } from '../../domain/time/wall-time.ts';
import type { CalendarChange, CalendarEntry } from '../../reader/calendar/index.ts';
import type { Event } from '../../schemas/index.ts';

export interface ChangeSetting {
	/** Local date of the site. */
	readonly today: string;
	/** Last local date for which the site shows sessions. */
	readonly last: string;
}

type Change = Event['changes'][number];

/** The whole list as it should be; what is over, and what editors noted of other sessions, stays. */
export function changesAfter(
	entry: CalendarEntry,
	record: Event | undefined,
	off: readonly string[],
	setting: ChangeSetting,
): readonly object[] {
	const before = record?.changes ?? [];
	const cancelled = [...off, ...(entry.cancelled && record ? comingSessions(record, setting) : [])];
	const said: readonly CalendarChange[] = [
		...entry.changes,
		...cancelled.map((session) => ({ session, status: 'cancelled' as const })),
	];
	const wanted = new Map(
		said
			.filter(({ session, start }) => dateOfLocal(start ?? session) >= setting.today || !record)
			.map((change) => [change.session, change]),
	);
	const kept = before.map((change) => {
		const after = wanted.get(change.session);
		wanted.delete(change.session);
		return !after || saysSame(change, after) ? change : dated(after, setting, change);
	});
	return [...kept, ...[...wanted.values()].map((change) => dated(change, setting))];
}

const saysSame = (change: Change, { status, start, end }: CalendarChange): boolean =>
	(change.status ?? 'scheduled') === status && change.start === start && change.end === end;

/** A session that only ends at another time keeps its status unsaid. */
const dated = (
	{ session, status, ...times }: CalendarChange,
	{ today }: ChangeSetting,
	before?: Change,
): object => ({
	session,
	...(status === 'scheduled' ? {} : { status }),
	...times,
	...(before?.availability ? { availability: before.availability } : {}),
	on: today,
});

/** As the catalogue has planned them: those are what followers hold. */
function comingSessions(record: Event, { today, last }: ChangeSetting): string[] {
	const { when } = record;
	const from = when.kind === 'span' && when.from < today && when.to >= today ? when.from : today;
	return plannedSlots(record, { from, to: last }, { holidays: new Set(), dayRange: () => undefined })
		.slice(0, MOST)
		.map(({ start }) => start);
}
const MOST = 500;
