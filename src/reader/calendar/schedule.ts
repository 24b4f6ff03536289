/** When an entry takes place: once, by a pattern, or session by session where no pattern says it. */
import { byList } from './by-list.ts';
import { byPattern } from './by-pattern.ts';
import { type CalendarSchedule, type CalendarSetting, once } from './calendar-when.ts';
import type { EntryFault, RawEvent } from './raw-event.ts';
import { recurrenceOf } from './recurrence.ts';
import { LAST_YEAR } from './rule-end.ts';
import { lengthOf, slotAt } from './slots.ts';

/** The first year for which dates are reckoned. */
const FIRST_YEAR = 1968;

export function scheduleOf(event: RawEvent, setting: CalendarSetting): CalendarSchedule | EntryFault {
	const { start, rules, extra } = event;
	const { toSite } = setting;
	const length = lengthOf(event, toSite);
	if ('message' in length) return length;
	if (!start) return { message: 'chưa có ngày bắt đầu', cure: 'ghi ngày, giờ trong lịch' };
	const year = Number(start.local.slice(0, 4));
	if (year < FIRST_YEAR || year > LAST_YEAR - 1)
		return { message: `năm ${year} nằm ngoài những năm trang này có lịch`, cure: 'xem lại năm' };
	if (rules.length === 0 && extra.length === 0) return once(slotAt(start, length, toSite));
	const rule = rules.length === 1 ? recurrenceOf(rules[0] ?? {}) : undefined;
	if (event.exceptRules || (rules.length > 0 && !rule))
		return {
			message: 'lặp lại theo cách mà danh mục chưa ghi được',
			cure: 'đặt lặp hằng ngày, hằng tuần hoặc hằng tháng trong lịch, hoặc ghi từng buổi',
		};
	return (
		(rule && byPattern(event, start, rule, length, setting)) ?? byList(event, start, rule, length, setting)
	);
}
