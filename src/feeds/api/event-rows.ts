/** Events for a spreadsheet: a row for each session, since people sort and count by date. */
import type { Column } from './columns.ts';
import type { SchemaNode } from './json-schema.ts';
import type { ApiEvent, ApiSession } from './schema/event.ts';
import type { Meaning } from './schema/said.ts';

export type EventRow = Omit<ApiEvent, 'sessions'> & { readonly session: ApiSession | null };

/** The event with one of its sessions in the place of all of them; null while there is none. */
export const eventRows = (events: readonly ApiEvent[]): EventRow[] =>
	events.flatMap(({ sessions, ...event }): EventRow[] =>
		sessions.length > 0 ? sessions.map((session) => ({ ...event, session })) : [{ ...event, session: null }],
	);

/** The session stands behind the title, where one looks for a date. */
export function eventRowSchema(event: SchemaNode): SchemaNode {
	const { id, url, title, sessions, ...rest } = event.properties ?? {};
	if (!id || !url || !title || !sessions?.items) throw new RangeError('no schema of an event');
	return { ...event, properties: { id, url, title, session: sessions.items, ...rest } };
}

/** Date and time apart, as spreadsheets understand them; an instant with its offset they take for text. */
export const clockColumns: readonly Column[] = [
	part('session_date', 'start', 0, 'Ngày bắt đầu, giờ địa phương.', 'Date of the start, local time.'),
	part(
		'session_time',
		'start',
		11,
		'Giờ bắt đầu; trống khi cả ngày.',
		'Time of the start; empty: whole days.',
	),
	part('session_end_date', 'end', 0, 'Ngày kết thúc, tính cả ngày đó.', 'Date of the end, inclusive.'),
	part(
		'session_end_time',
		'end',
		11,
		'Giờ kết thúc; trống khi cả ngày.',
		'Time of the end; empty: whole days.',
	),
];

function part(name: string, key: 'start' | 'end', from: 0 | 11, vi: string, en: string): Column {
	const meaning: Meaning = { vi, en };
	return {
		name,
		meaning,
		cell: (row) => {
			// The rows above.
			const { session } = row as EventRow;
			return session?.[key].slice(from, from === 0 ? 10 : 16) || undefined;
		},
	};
}
