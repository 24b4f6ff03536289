/** The door for calendars (.ics): bytes in, what is wrong with which entry and a plan out. No disk, no clock, no network. */
import { horizonOf } from '../../domain/time/horizon.ts';
import { readCalendar } from '../../reader/calendar/index.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { Rule } from '../../rules/kit/rule.ts';
import type { Event } from '../../schemas/index.ts';
import { judgePlan } from '../plan/judge-plan.ts';
import { planOf } from '../plan/plan.ts';
import { planLines } from '../plan/plan-words.ts';
import { intakeSetting } from '../plan/setting.ts';
import { calendarKind } from './calendar-kind.ts';
import { entryDrafts } from './entry-drafts.ts';
import { entryMistakeLines } from './entry-row.ts';
import { publishedIds, recordsByUid } from './known-records.ts';

export interface CalendarIntakeOptions {
	/** Id of the institution whose calendar it is. */
	readonly place: string;
	/** Local wall time of the site, `YYYY-MM-DDTHH:MM`. */
	readonly now: string;
	readonly more?: readonly Rule[];
}

/** Throws UnreadableFile for bytes that are no whole calendar, and RangeError for a place that the catalogue does not have. */
export function takeInCalendar(
	bytes: Uint8Array,
	read: ReadResult,
	{ place, now, more = [] }: CalendarIntakeOptions,
) {
	const today = now.slice(0, 10);
	const setting = intakeSetting(read, place, today);
	const { site, events } = read.records;
	if (!setting || !site) throw new RangeError(`no place ${place}`);
	const last = horizonOf(today, site.horizonMonths);
	const calendar = readCalendar(bytes, { zone: site.timezone, today, last });
	const kind = calendarKind;
	const drafted = entryDrafts(calendar.entries, {
		...setting,
		last,
		kind,
		calendar: { title: `Lịch do ${setting.place.title} gửi`.slice(0, 300) },
		recordOf: recordsByUid(events.filter((event) => isAt(event, place))),
		isPublished: publishedIds(read),
	});
	const plan = planOf(drafted.drafts, read, setting);
	const judged = judgePlan(plan, read, now, more);
	const mistakes = [...drafted.mistakes, ...plan.mistakes, ...judged.mistakes].sort((a, b) => a.row - b.row);
	const errors = [...mistakes, ...judged.elsewhere].filter(({ severity }) => severity === 'error').length;
	return {
		rows: calendar.entries.length,
		plan,
		mistakes,
		errors,
		report: [
			...calendar.remarks,
			...drafted.remarks,
			...entryMistakeLines(mistakes, drafted.names),
			'',
			...planLines(plan, errors > 0, () => ''),
		],
		elsewhere: judged.elsewhere,
		texts: judged.texts,
	};
}

const isAt = ({ hosts, places }: Event, place: string) => hosts.includes(place) || places.includes(place);
