/** A change of a session in words: `buổi 03/12/2026 19:00: dời sang 04/12/2026 19:00–20:30`. */
import { displayDate } from '../values/shown-values.ts';

type Said = Readonly<Record<string, unknown>>;

const moment = (local: unknown): string => {
	const [date = '', clock] = String(local).split('T');
	return clock ? `${displayDate(date)} ${clock}` : displayDate(date);
};

function words({ session, status, start, end }: Said): string {
	const to = end === undefined ? '' : `, đến ${moment(end)}`;
	const what =
		status === 'cancelled'
			? 'hủy'
			: status === 'rescheduled'
				? `dời sang ${moment(start)}${to}`
				: status === 'scheduled'
					? 'về giờ cũ'
					: `đổi giờ kết thúc${to}`;
	return `buổi ${moment(session)}: ${what}`;
}

const listOf = (value: unknown): Said[] =>
	(Array.isArray(value) ? value : [value]).filter(
		(one): one is Said => typeof one === 'object' && one !== null,
	);

/** What an edit of `changes` says anew. */
export function changedSessions(before: unknown, after: unknown): string[] {
	const known = new Set(listOf(before).map((one) => JSON.stringify(one)));
	return listOf(after).flatMap((one) => (known.has(JSON.stringify(one)) ? [] : words(one)));
}
