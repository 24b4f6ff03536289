/** One activity of a calendar: its master entry, and the sessions of it that were moved, cancelled or written anew. */
import { patternSlots } from '../../domain/sessions/pattern.ts';
import { dayNumber } from '../../domain/time/plain-date.ts';
import { dateOfLocal, isDateOnly } from '../../domain/time/wall-time.ts';
import {
	type CalendarSchedule,
	type CalendarSetting,
	type CalendarWhen,
	namedBy,
	withDefaults,
} from './calendar-when.ts';
import type { EntryFault, RawEvent } from './raw-event.ts';
import { scheduleOf } from './schedule.ts';
import { lengthOf, type StartAndEnd, slotAt } from './slots.ts';

/** A session that is not as the series has it. */
export interface CalendarChange {
	/** Its start by the series, site's wall time. */
	readonly session: string;
	readonly status: 'cancelled' | 'rescheduled' | 'scheduled';
	readonly start?: string;
	readonly end?: string;
}

/** `status`: CONFIRMED, TENTATIVE, CANCELLED, or empty. */
type Words = Pick<RawEvent, 'uid' | 'title' | 'description' | 'location' | 'url' | 'status'>;

export interface CalendarEntry extends Words, Partial<CalendarSchedule> {
	/** Start of the first session, site's wall time; empty where it cannot be read. */
	readonly start: string;
	readonly changes: readonly CalendarChange[];
	/** The whole of it is off. */
	readonly cancelled: boolean;
	/** Hours without a zone, read as the site's. */
	readonly floating: boolean;
	/** Why it cannot be taken over. */
	readonly faults: readonly EntryFault[];
	/** What of it the model cannot say, a sentence each. */
	readonly unsaid: readonly string[];
}

/** `master`: the series, or the one session; `others`: sessions of it by their own entries. */
export function calendarEntry(
	master: RawEvent,
	others: readonly RawEvent[],
	setting: CalendarSetting,
): CalendarEntry {
	const { uid, title, description, location, url, status } = master;
	const bare = {
		uid,
		title,
		description,
		location,
		url,
		status,
		start: master.start ? setting.toSite(master.start) : '',
		changes: [],
		cancelled: status === 'CANCELLED',
		floating: master.start?.zone === 'floating',
		unsaid: [],
	};
	if (master.faults.length > 0) return { ...bare, faults: master.faults };
	const schedule = scheduleOf(master, setting);
	if ('message' in schedule) return { ...bare, faults: [schedule] };
	const unsaid: string[] = [];
	const changes = others.flatMap((other) => changeOf(other, master, schedule, setting, unsaid) ?? []);
	// Of two entries for one session the later one holds.
	const bySession = new Map(changes.map((change) => [change.session, change]));
	return { ...bare, ...schedule, changes: [...bySession.values()], faults: [], unsaid };
}

function changeOf(
	other: RawEvent,
	master: RawEvent,
	{ when }: CalendarSchedule,
	setting: CalendarSetting,
	unsaid: string[],
): CalendarChange | undefined {
	const named = other.stands ? setting.toSite(other.stands) : '';
	const day = dateOfLocal(named).split('-').reverse().join('/');
	const [fault] = other.faults;
	if (fault) unsaid.push(`buổi ${day}: ${fault.message}`);
	if (fault || !other.start) return undefined;
	const session = sessionNamed(when, named);
	if (!session) {
		// What is over is no longer asked for.
		if (dateOfLocal(named) >= setting.today) unsaid.push(`buổi ${day} không có trong lịch lặp`);
		return undefined;
	}
	if (other.andFollowing) {
		unsaid.push(`từ buổi ${day} trở đi lịch đổi khác`);
		return undefined;
	}
	if (other.status === 'CANCELLED') return { session: session.start, status: 'cancelled' };
	if (other.title !== master.title) unsaid.push(`buổi ${day} có tên khác: “${other.title.slice(0, 60)}”`);
	if (other.location !== master.location)
		unsaid.push(`buổi ${day} có nơi khác: “${other.location.slice(0, 60)}”`);
	const length = lengthOf(other, setting.toSite);
	if ('message' in length) {
		unsaid.push(`buổi ${day}: ${length.message}`);
		return undefined;
	}
	const { start, end } = slotAt(other.start, length, setting.toSite);
	if (isDateOnly(start) !== isDateOnly(session.start)) {
		unsaid.push(`buổi ${day} đổi giữa có giờ và cả ngày`);
		return undefined;
	}
	if (start === session.start && end === session.end) return undefined;
	return {
		session: session.start,
		...(start === session.start ? { status: 'scheduled' } : { status: 'rescheduled', start }),
		...(end === undefined ? {} : { end }),
	};
}

/** The session of a series that a moment, or a day, names. */
function sessionNamed(when: CalendarWhen, named: string): StartAndEnd | undefined {
	if (when.kind === 'span') return undefined;
	const day = dateOfLocal(named);
	const all: readonly StartAndEnd[] =
		when.kind === 'single'
			? [when]
			: when.kind === 'sessions'
				? when.sessions
				: patternSlots(withDefaults(when), dayNumber(day), dayNumber(day), new Set());
	const [start] = namedBy(
		named,
		all.map((one) => one.start),
	);
	const found = all.find((one) => one.start === start);
	// An end that nobody gave is our guess.
	return found && 'endEstimated' in found && found.endEstimated ? { start: found.start } : found;
}
