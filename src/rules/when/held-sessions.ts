import type { Pattern } from '../../domain/sessions/pattern.ts';
import { spelledSlots } from '../../domain/sessions/pattern-spelled.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import { isDateOnly } from '../../domain/time/wall-time.ts';
import { type PublishedSchedule, schedulesOf } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import { error, type Located, located, type Rule, type RuleInput, warning } from '../kit/rule.ts';
import { slotsOf } from '../kit/schedule.ts';
import { type AddedChange, wordsOfAdded, wordsOfExtra } from './added-words.ts';
import type { HeldChange } from './held-change.ts';
import { wordsOfHeld } from './held-words.ts';

const EVER = '0000-01-01';

/**
 * Sessions of a published pattern that have been held, and that the record no longer has at those hours; and sessions
 * before now that it has, and that were never published: somebody wrote over the pattern. What was held stays as it
 * was, in pages, feeds and data; a pattern changes from a date on.
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
		if (!published) return [];
		const held = heldBy(schedules, now);
		const lost = lostOf(entry.record, held, slots);
		const last = held.at(-1);
		if (last && lost.length > 0) {
			const change: HeldChange = {
				published: published.when,
				lost,
				last,
				today,
				holidays: holidaysOf(input),
			};
			const { path, words } = wordsOfHeld(entry.record, change);
			return error('held-sessions', entry, ['when', ...path], words, 'key');
		}
		return addedFindings(entry, published.when, held, { slots, now, today });
	});
};

type SlotsOf = ReturnType<typeof slotsOf>;

function lostOf(event: Event, held: readonly Slot[], slots: SlotsOf): Slot[] {
	const [first, last] = [held[0], held.at(-1)];
	if (!first || !last) return [];
	const window = { from: first.start.slice(0, 10), to: last.start.slice(0, 10) };
	const kept = new Map(slots(event, window).map((slot) => [slot.start, slot]));
	return held.filter((slot) => !isKept(slot, kept.get(slot.start)));
}

interface Asked {
	readonly slots: SlotsOf;
	readonly now: string;
	readonly today: string;
}

/** Of a pattern what it came to have; what is written as a date of its own may well have been held without having been told. */
function addedFindings(entry: Located<'events'>, published: Pattern, held: readonly Slot[], asked: Asked) {
	const { slots, now, today } = asked;
	const { record } = entry;
	const { when } = record;
	const earliest = 'from' in when && when.from < published.from ? when.from : published.from;
	// Dates written one by one may lie anywhere; a yearly pattern need not have a first year.
	const from = when.kind === 'sessions' || when.kind === 'single' || isRepeating(when) ? EVER : earliest;
	const told = new Set([...held, ...spelledSlots(published, EVER, today)].map(({ start }) => start));
	const beganIn = (event: Event) =>
		slots(event, { from, to: today }).filter(({ start }) => isBefore(start, now) && !told.has(start));
	const added = beganIn(record);
	const regular = isRepeating(when) ? beganIn({ ...record, when: { ...when, extra: [] } }) : [];
	const starts = new Set(regular.map(({ start }) => start));
	const single = added.filter(({ start }) => !starts.has(start));
	const last = [...held, ...added]
		.map(({ start }) => start)
		.sort()
		.at(-1);
	const change = (some: readonly Slot[]): AddedChange => ({
		published,
		added: some,
		last: last ?? today,
		today,
	});
	return [
		...(regular.length > 0 ? [wordsOfAdded(record, change(regular))] : []).map(({ path, words }) =>
			error('held-sessions', entry, ['when', ...path], words, 'key'),
		),
		...(single.length > 0 ? [wordsOfExtra(record, change(single))] : []).map(({ path, words }) =>
			warning('held-sessions', entry, ['when', ...path], words, 'key'),
		),
	];
}

const isRepeating = (when: Event['when']): when is Extract<Event['when'], { kind: 'weekly' | 'monthly' }> =>
	when.kind === 'weekly' || when.kind === 'monthly';

const isBefore = (start: string, moment: string): boolean =>
	isDateOnly(start) ? start < moment.slice(0, 10) : start < moment;

/** The sessions that began before `now`, each by the schedule that was published by then. */
function heldBy(schedules: readonly PublishedSchedule[], now: string): Slot[] {
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
		if (!isRepeating(when) || !when.skipHolidays) return false;
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
