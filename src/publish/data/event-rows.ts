/** Events for a spreadsheet: a row for each session, since people sort and count by date. */
import { type Column, columnsOf, type NameOf } from './columns.ts';
import { schemaNode } from './json-schema.ts';
import { type ApiEvent, type ApiSession, eventSchema } from './schema/event.ts';

interface SessionRow {
	readonly session: ApiSession;
}

/** The session stands behind the title, where one looks for a date. */
export interface EventColumns {
	/** Of the event. */
	readonly before: readonly Column[];
	/** Of `{ session }`. */
	readonly session: readonly Column[];
	/** Of the event. */
	readonly after: readonly Column[];
}

export function eventColumns(nameOf: NameOf): EventColumns {
	const { id, url, title, sessions, ...rest } = schemaNode(eventSchema).properties ?? {};
	if (!id || !url || !title || !sessions?.items) throw new RangeError('no schema of an event');
	const session = columnsOf({ properties: { session: sessions.items } }, nameOf);
	const end = session.findIndex(({ name }) => name === 'session_end') + 1;
	return {
		before: columnsOf({ properties: { id, url, title } }, nameOf),
		session: [...session.slice(0, end), ...clockColumns, ...session.slice(end)],
		after: columnsOf({ properties: rest }, nameOf),
	};
}

/** What the columns of a session are asked for: one row while there is none. */
export const sessionRows = ({ sessions }: ApiEvent): readonly (SessionRow | undefined)[] =>
	sessions.length > 0 ? sessions.map((session) => ({ session })) : [undefined];

/** Date and time apart, as spreadsheets understand them; an instant with its offset they take for text. */
const clockColumns: readonly Column[] = [
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
	return {
		name,
		meaning: { vi, en },
		isText: false,
		cell: (row) => {
			// The rows above.
			const { session } = (row ?? {}) as Partial<SessionRow>;
			return session?.[key].slice(from, from === 0 ? 10 : 16) || undefined;
		},
	};
}
