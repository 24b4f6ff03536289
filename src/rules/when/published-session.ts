import { spelledSlots } from '../../domain/sessions/pattern-spelled.ts';
import { DAYS_KEPT } from '../../domain/time/days-kept.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Ledger } from '../../reader/text/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { nearestStarts, startsOf } from '../kit/schedule.ts';

/**
 * A session that stands in people's calendars and is in the schedule no more: somebody wrote over `when`. Calendars
 * would drop it without a word, where a change says "moved" or "cancelled" on the very entry.
 */
export const publishedSession: Rule = (input) => {
	const { ledger, today } = input;
	if (!ledger) return [];
	const starts = startsOf(input);
	const days = new Map(input.records.days.map((day) => [day.id, day]));
	// What is older is in nobody's calendar.
	const since = addDays(today, -DAYS_KEPT);
	const uids = Map.groupBy(
		ledger.lines.filter(({ collection }) => collection === 'events'),
		({ id }) => id,
	);
	return located(input, 'events').flatMap((entry) => {
		const { draft, replacedBy, when } = entry.record;
		// A missing or broken day has its own report.
		if (draft || replacedBy !== undefined || (when.kind === 'day-yearly' && !days.has(when.day))) return [];
		const published = uids.get(entry.id)?.flatMap((line) => line.uids) ?? [];
		const gone = new Set(
			published.flatMap((uid) => {
				const start = startIn(uid, entry.id);
				const date = start?.slice(0, 10);
				if (start === undefined || date === undefined || date < since) return [];
				if (inPattern(ledger, entry.id, start)) return [];
				return starts(entry.record, { from: date, to: date }).includes(start) ? [] : [start];
			}),
		);
		return [...gone].map((start) => {
			const near = nearestStarts(entry.record, start.slice(0, 10), starts)[0];
			return warning(
				'published-session',
				entry,
				['when'],
				{
					vi: `buổi ${start} đã có trong lịch của người theo dõi, nay không còn trong when`,
					en: `the session ${start} stands in people's calendars and is no longer in when`,
					cureVi: `Giữ when như cũ và thêm vào changes: { session: "${start}", ${near ? `start: "${near}"` : 'status: cancelled'} }: người theo dõi sẽ thấy buổi ấy ${near ? 'dời lịch' : 'đã hủy'} thay vì mất đi.`,
					cureEn: `Leave when as it was and add to changes: { session: "${start}", ${near ? `start: "${near}"` : 'status: cancelled'} }: followers then see that it ${near ? 'has moved' : 'is off'}, where else it would vanish.`,
				},
				'key',
			);
		});
	});
};

/** Whether a published pattern has the session: `held-sessions` looks after what was held of it, and the rest may change. */
const inPattern = ({ schedules }: Ledger, event: string, start: string): boolean =>
	(schedules.get(event) ?? []).some(({ when }) =>
		spelledSlots(when, start.slice(0, 10), start.slice(0, 10)).some((slot) => slot.start === start),
	);

/** The original start that a session's UID carries, `YYYY-MM-DD` or with `THH:MM`; undefined for a series'. */
function startIn(uid: string, event: string): string | undefined {
	const [, year, month, day, hour, minute] =
		/_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?(?:-first|-last)?$/.exec(uid.slice(event.length)) ?? [];
	if (year === undefined) return undefined;
	return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
}
