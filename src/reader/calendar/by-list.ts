/** A series session by session, as far as the site looks ahead. */
import { byText } from '../../domain/text/by-text.ts';
import { dateOfLocal, isDateOnly } from '../../domain/time/wall-time.ts';
import { type CalendarSchedule, type CalendarSetting, namedBy } from './calendar-when.ts';
import type { Written } from './moments.ts';
import type { EntryFault, RawEvent } from './raw-event.ts';
import type { Recurrence } from './recurrence.ts';
import { untilOf, walked } from './rule-end.ts';
import { type EntryLength, type StartAndEnd, slotAt } from './slots.ts';

const MOST_SESSIONS = 1000;

export function byList(
	event: RawEvent,
	start: Written,
	rule: Recurrence | undefined,
	length: EntryLength,
	setting: CalendarSetting,
): CalendarSchedule | EntryFault {
	const { toSite, last } = setting;
	const clock = start.local.slice(10);
	const end = rule && untilOf(rule, start, setting);
	const sessions = new Map<string, StartAndEnd>();
	const add = (written: Written) => {
		const slot = slotAt(written, length, toSite);
		if (!end || slot.start <= (isDateOnly(end) ? `${end}T99` : end)) sessions.set(slot.start, slot);
	};
	add(start);
	if (rule)
		for (const date of walked(rule, start, last, setting)) {
			add({ local: date + clock, zone: start.zone });
			if (sessions.size > MOST_SESSIONS) break;
		}
	for (const one of event.extra)
		if (isDateOnly(one.local) === length.wholeDays) sessions.set(toSite(one), slotAt(one, length, toSite));
	if (sessions.size > MOST_SESSIONS || setting.budget.days < 0)
		return { message: 'lặp lại quá nhiều buổi', cure: 'đặt ngày cuối cho lịch lặp, hoặc lặp thưa hơn' };
	const off = [...new Set(event.off.flatMap((one) => namedBy(toSite(one), [...sessions.keys()])))].sort();
	for (const gone of off) sessions.delete(gone);
	const all = [...sessions.values()].sort((a, b) => byText(a.start, b.start));
	const coming = all.filter(({ start, end: to }) => dateOfLocal(to ?? start) >= setting.today);
	const kept = rule && coming.length > 0 ? coming : all;
	if (kept.length === 0) return { message: 'mọi buổi đều đã bỏ khỏi lịch', cure: '' };
	const final = kept.at(-1);
	return {
		when: { kind: 'sessions', sessions: kept },
		off,
		listed: rule !== undefined,
		over:
			rule && rule.count === undefined && !end ? undefined : dateOfLocal(final?.end ?? final?.start ?? ''),
	};
}
