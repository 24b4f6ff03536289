/** An event of one pattern, and its sessions in a year. */
import { type DayRule, dayRange } from '../../../../src/domain/sessions/commemorative-day.ts';
import {
	type OccurrenceContext,
	occurrences,
	type ScheduledEvent,
} from '../../../../src/domain/sessions/occurrences.ts';
import type { DateWindow } from '../../../../src/domain/sessions/session.ts';
import type { Change, WeeklyWhen, When } from '../../../../src/domain/sessions/when.ts';

const DAYS: Record<string, DayRule> = {
	'23-11': { kind: 'solar', month: 11, day: 23 },
	'tuan-le': { kind: 'range', from: { month: 10, day: 1 }, to: { month: 10, day: 7 } },
	'ong-tao': { kind: 'lunar', month: 12, day: 23, days: 1 },
	'nam-moi': { kind: 'solar', month: 1, day: 1 },
	festival: { kind: 'announced' },
};

export const CONTEXT: OccurrenceContext = {
	holidays: new Set(['2027-01-01', '2027-02-06', '2027-02-07']),
	dayRange: (id, year) => (DAYS[id] ? dayRange(DAYS[id], year) : undefined),
};

export const YEAR: DateWindow = { from: '2026-01-01', to: '2026-12-31' };

export const event = (when: When, changes: readonly Change[] = []): ScheduledEvent => ({
	id: 'hoi-sach',
	when,
	changes,
});

export const find = (when: When, window: DateWindow = YEAR, changes: readonly Change[] = []) =>
	occurrences(event(when, changes), window, CONTEXT);

export const starts = (when: When, window: DateWindow = YEAR, changes: readonly Change[] = []) =>
	find(when, window, changes).map((s) => s.start);

export const weekly = (over: Partial<WeeklyWhen>): WeeklyWhen => ({
	kind: 'weekly',
	days: ['sat'],
	every: 1,
	from: '2026-11-01',
	except: [],
	extra: [],
	skipHolidays: false,
	...over,
});
