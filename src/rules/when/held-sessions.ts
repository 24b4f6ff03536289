import { spelledSlots } from '../../domain/sessions/pattern-spelled.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import { type PublishedSchedule, schedulesOf } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import { error, type Located, located, type Rule, type RuleInput } from '../kit/rule.ts';
import { slotsOf } from '../kit/schedule.ts';
import { type HeldChange, wordsOfHeld } from './held-words.ts';

const EVER = '0000-01-01';

/**
 * Sessions of a published pattern that have been held, and that the record no longer has at those hours: somebody
 * wrote over the pattern. What was held stays as it was, in pages, feeds and data; a pattern changes from a date on.
 */
export const heldSessions: Rule = (input) => {
	const { ledger, today, now = today } = input;
	if (!ledger || ledger.schedules.size === 0) return [];
	const slots = slotsOf(input);
	return located(input, 'events').flatMap((entry) => {
		const { draft, replacedBy, when } = entry.record;
		if (draft || replacedBy !== undefined) return [];
		const corrected = 'corrected' in when ? when.corrected : undefined;
		if (corrected !== undefined && corrected > today) return correctedLater(entry, corrected, today);
		const schedules = schedulesOf(ledger, entry.id, corrected);
		const published = schedules.at(-1);
		const held = heldBy(schedules, now);
		const [first, last] = [held[0], held.at(-1)];
		if (!published || !first || !last) return [];
		const window = { from: first.start.slice(0, 10), to: last.start.slice(0, 10) };
		const kept = new Map(slots(entry.record, window).map((slot) => [slot.start, slot]));
		const lost = held.filter((slot) => !isKept(slot, kept.get(slot.start)));
		if (lost.length === 0) return [];
		const change: HeldChange = { published: published.when, lost, last, today, holidays: holidaysOf(input) };
		const { path, words } = wordsOfHeld(entry.record, change);
		return error('held-sessions', entry, ['when', ...path], words, 'key');
	});
};

/** The sessions that began before `now`, each by the schedule that was published by then. */
function heldBy(schedules: readonly PublishedSchedule[], now: string): Slot[] {
	const isBefore = (start: string, moment: string) =>
		isDateOnly(start) ? start < moment.slice(0, 10) : start < moment;
	return schedules.flatMap(({ since, when }, at) => {
		const until = schedules[at + 1]?.since ?? now;
		// The oldest also tells of what had been held before it was noted.
		const from = at === 0 ? EVER : since;
		return spelledSlots(when, from.slice(0, 10), until.slice(0, 10)).filter(
			({ start }) => !isBefore(start, from) && isBefore(start, until) && isBefore(start, now),
		);
	});
}

/** An end that was never given may be added afterwards. */
const isKept = (slot: Slot, now: Slot | undefined): boolean =>
	now !== undefined && (slot.endEstimated || now.end === slot.end);

function holidaysOf(input: RuleInput): (event: Event, date: string) => boolean {
	const slots = slotsOf(input);
	return (event, date) => {
		const { when } = event;
		if ((when.kind !== 'weekly' && when.kind !== 'monthly') || !when.skipHolidays) return false;
		const window = { from: date, to: date };
		return (
			slots({ ...event, when: { ...when, skipHolidays: false } }, window).length > slots(event, window).length
		);
	};
}

const correctedLater = (entry: Located<'events'>, corrected: string, today: string) =>
	error('held-sessions', entry, ['when', 'corrected'], {
		vi: `corrected (${corrected}) sau hôm nay (${today})`,
		en: `corrected (${corrected}) is after today (${today})`,
		cureVi: `Ghi ngày đã sửa, ví dụ corrected: "${today}". Nếu lịch sẽ đổi từ ngày ấy: later: [{ from: "${corrected}", … }].`,
		cureEn: `Write the day of the correction, such as corrected: "${today}". If the pattern changes from that day on: later: [{ from: "${corrected}", … }].`,
	});
