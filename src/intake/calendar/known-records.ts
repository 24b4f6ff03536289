/** Records of the catalogue as a calendar's entries and its followers know them. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';

/** What was made of an entry before, by its UID. */
export function recordsByUid(events: readonly Event[]): (uid: string) => Event | undefined {
	const byUid = new Map(
		events.flatMap((event) => (event.origin ? [[event.origin.uid, event] as const] : [])),
	);
	return (uid) => byUid.get(uid);
}

/** Whether calendars of readers know a record. */
export function publishedIds({ ledger }: ReadResult): (id: string) => boolean {
	const ids = new Set(ledger?.lines.flatMap(({ collection, id }) => (collection === 'events' ? [id] : [])));
	return (id) => ids.has(id);
}
