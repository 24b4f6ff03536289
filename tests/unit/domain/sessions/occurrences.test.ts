import { describe, expect, test } from 'vitest';
import type { DayRule } from '../../../../src/domain/sessions/commemorative-day.ts';
import { dayRange } from '../../../../src/domain/sessions/commemorative-day.ts';
import {
	type OccurrenceContext,
	occurrences,
	originalStarts,
	type ScheduledEvent,
} from '../../../../src/domain/sessions/occurrences.ts';
import type { DateWindow } from '../../../../src/domain/sessions/session.ts';
import type { Change, MonthlyWhen, WeeklyWhen, When } from '../../../../src/domain/sessions/when.ts';

const DAYS: Record<string, DayRule> = {
	'23-11': { kind: 'solar', month: 11, day: 23 },
	'tuan-le': { kind: 'range', from: { month: 10, day: 1 }, to: { month: 10, day: 7 } },
	'ong-tao': { kind: 'lunar', month: 12, day: 23, days: 1 },
	'nam-moi': { kind: 'solar', month: 1, day: 1 },
	festival: { kind: 'announced' },
};
const CONTEXT: OccurrenceContext = {
	holidays: new Set(['2027-01-01', '2027-02-06', '2027-02-07']),
	dayRange: (id, year) => (DAYS[id] ? dayRange(DAYS[id], year) : undefined),
};
const YEAR: DateWindow = { from: '2026-01-01', to: '2026-12-31' };

const event = (when: When, changes: readonly Change[] = []): ScheduledEvent => ({
	id: 'hoi-sach',
	when,
	changes,
});
const find = (when: When, window: DateWindow = YEAR, changes: readonly Change[] = []) =>
	occurrences(event(when, changes), window, CONTEXT);
const starts = (when: When, window: DateWindow = YEAR, changes: readonly Change[] = []) =>
	find(when, window, changes).map((s) => s.start);

const weekly = (over: Partial<WeeklyWhen>): WeeklyWhen => ({
	kind: 'weekly',
	days: ['sat'],
	every: 1,
	from: '2026-11-01',
	except: [],
	extra: [],
	skipHolidays: false,
	...over,
});
const monthly = (over: Partial<MonthlyWhen>): MonthlyWhen => ({
	kind: 'monthly',
	on: { day: 15 },
	every: 1,
	from: '2026-01-01',
	except: [],
	extra: [],
	skipHolidays: false,
	...over,
});

describe('a single session', () => {
	test('has an id of the event and its original start', () => {
		expect(find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-23T10:00' })).toEqual([
			{
				id: 'hoi-sach_20261123T0800',
				eventId: 'hoi-sach',
				start: '2026-11-23T08:00',
				end: '2026-11-23T10:00',
				allDay: false,
				endEstimated: false,
				originalStart: '2026-11-23T08:00',
				status: 'scheduled',
			},
		]);
	});
	test('without an end is taken to last 90 minutes, and says that this is an estimate', () => {
		expect(find({ kind: 'single', start: '2026-11-23T23:00' })[0]).toMatchObject({
			end: '2026-11-24T00:30',
			endEstimated: true,
		});
	});
	test('of a whole day ends that day, with nothing estimated', () => {
		expect(find({ kind: 'single', start: '2026-11-23' })[0]).toMatchObject({
			id: 'hoi-sach_20261123',
			end: '2026-11-23',
			allDay: true,
			endEstimated: false,
		});
	});
	test('over midnight is found on both days, one that ends at midnight on the first only', () => {
		const late: When = { kind: 'single', start: '2026-11-23T22:00', end: '2026-11-24T01:00' };
		const untilMidnight: When = { kind: 'single', start: '2026-11-23T22:00', end: '2026-11-24T00:00' };
		const on = (date: string) => ({ from: date, to: date });
		expect([late, untilMidnight].map((w) => find(w, on('2026-11-23')).length)).toEqual([1, 1]);
		expect([late, untilMidnight].map((w) => find(w, on('2026-11-24')).length)).toEqual([1, 0]);
		expect(find(late, on('2026-11-22'))).toEqual([]);
		expect(find(late, on('2026-11-25'))).toEqual([]);
	});
	test('whose end is not after its start, or of another form, is an error that names the event', () => {
		expect(() => find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-23T08:00' })).toThrow(
			'hoi-sach: end 2026-11-23T08:00 is not after start 2026-11-23T08:00',
		);
		expect(() => find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-24' })).toThrow(
			'one is a date',
		);
	});
});

test('a reversed window and one with an impossible date are errors', () => {
	expect(() => find({ kind: 'announced' }, { from: '2026-02-02', to: '2026-02-01' })).toThrow(RangeError);
	expect(() => find({ kind: 'announced' }, { from: '2026-02-01', to: '2026-02-30' })).toThrow(RangeError);
});

test('what is announced later has no sessions', () => {
	expect(find({ kind: 'announced', month: '2026-11' })).toEqual([]);
});

test('several sessions come sorted, each once', () => {
	expect(
		starts({
			kind: 'sessions',
			sessions: [{ start: '2026-12-05T08:00' }, { start: '2026-11-28T08:00' }, { start: '2026-12-05T08:00' }],
		}),
	).toEqual(['2026-11-28T08:00', '2026-12-05T08:00']);
});

describe('a span', () => {
	const span: When = { kind: 'span', from: '2026-10-01', to: '2027-01-31' };
	test('is one session of whole days, found in any window that it touches', () => {
		expect(find(span, { from: '2026-11-01', to: '2026-11-30' })).toMatchObject([
			{ id: 'hoi-sach_20261001', start: '2026-10-01', end: '2027-01-31', allDay: true },
		]);
		expect(find(span, { from: '2027-01-31', to: '2027-02-28' })).toHaveLength(1);
		expect(find(span, { from: '2027-02-01', to: '2027-02-28' })).toEqual([]);
		expect(find(span, { from: '2026-09-01', to: '2026-09-30' })).toEqual([]);
	});
});

describe('weekly', () => {
	test('begins on the first such weekday on or after `from`, and `until` is inclusive', () => {
		expect(starts(weekly({ until: '2026-11-21' }))).toEqual(['2026-11-07', '2026-11-14', '2026-11-21']);
		expect(starts(weekly({ from: '2026-11-07', until: '2026-11-20' }))).toEqual(['2026-11-07', '2026-11-14']);
	});
	test('without an end goes on as far as the window', () => {
		expect(find(weekly({}), { from: '2030-01-01', to: '2030-12-31' })).toHaveLength(52);
	});
	test('every second week is counted from the Monday week of `from`', () => {
		// From a Thursday: Tuesday of that week is past, the next comes in the second week after.
		expect(
			starts(weekly({ days: ['thu', 'tue'], every: 2, from: '2026-11-05', until: '2026-12-05' })),
		).toEqual(['2026-11-05', '2026-11-17', '2026-11-19', '2026-12-01', '2026-12-03']);
	});
	test('on Sundays from a Sunday takes that Sunday as the end of its week', () => {
		expect(starts(weekly({ days: ['sun'], every: 2, from: '2026-11-01', until: '2026-11-30' }))).toEqual([
			'2026-11-01',
			'2026-11-15',
			'2026-11-29',
		]);
	});
	test('another hour from a date on leaves what was before as it was', () => {
		const when = weekly({
			days: ['wed'],
			from: '2026-12-02',
			until: '2026-12-31',
			time: { start: '08:00', end: '09:00' },
			later: [{ from: '2026-12-10', time: { start: '09:00', end: '10:00' } }],
		});
		expect(find(when).map(({ id, end }) => `${id} ${end.slice(11)}`)).toEqual([
			'hoi-sach_20261202T0800 09:00',
			'hoi-sach_20261209T0800 09:00',
			'hoi-sach_20261216T0900 10:00',
			'hoi-sach_20261223T0900 10:00',
			'hoi-sach_20261230T0900 10:00',
		]);
		expect(starts({ ...when, until: '2026-12-09', extra: ['2026-12-08', '2026-12-11'] })).toEqual([
			'2026-12-02T08:00',
			'2026-12-08T08:00',
			'2026-12-09T08:00',
			'2026-12-11T09:00',
		]);
	});
	test('another day from a date on keeps the hour and goes on counting weeks; `every` counts anew', () => {
		const fortnights = { days: ['wed'] as const, every: 2, from: '2026-11-04', until: '2026-12-31' };
		const later = { from: '2026-11-25', days: ['fri'] as const };
		expect(starts(weekly({ ...fortnights, later: [later] }))).toEqual([
			'2026-11-04',
			'2026-11-18',
			'2026-12-04',
			'2026-12-18',
		]);
		expect(starts(weekly({ ...fortnights, later: [{ ...later, every: 2 }] }))).toEqual([
			'2026-11-04',
			'2026-11-18',
			'2026-11-27',
			'2026-12-11',
			'2026-12-25',
		]);
	});
	test('`count` counts through all phases', () => {
		const later = [{ from: '2026-11-10', days: ['sun'] as const }];
		expect(starts(weekly({ count: 3, later }))).toEqual(['2026-11-07', '2026-11-15', '2026-11-22']);
	});
	test('`count` counts the sessions that are left without days off, and not the extra ones', () => {
		const three = { count: 3, except: ['2026-11-14'] };
		expect(starts(weekly(three))).toEqual(['2026-11-07', '2026-11-21', '2026-11-28']);
		expect(starts(weekly({ ...three, extra: ['2026-11-10'] }))).toHaveLength(4);
		expect(starts(weekly({ count: 3 }), { from: '2026-11-21', to: '2026-12-31' })).toEqual(['2026-11-21']);
	});
	test('keeps off public holidays only where it says so', () => {
		const window = { from: '2027-02-01', to: '2027-02-14' };
		expect(starts(weekly({ skipHolidays: true }), window)).toEqual(['2027-02-13']);
		expect(starts(weekly({}), window)).toEqual(['2027-02-06', '2027-02-13']);
	});
	test('an extra date takes the usual time, an extra date-time the usual length; both go before days off', () => {
		const when = weekly({
			time: { start: '08:00', end: '10:00' },
			until: '2026-11-14',
			except: ['2026-11-14'],
			extra: ['2026-11-18T14:00', '2026-11-14', '2026-11-07'],
		});
		expect(find(when).map((s) => [s.start, s.end])).toEqual([
			['2026-11-07T08:00', '2026-11-07T10:00'],
			['2026-11-14T08:00', '2026-11-14T10:00'],
			['2026-11-18T14:00', '2026-11-18T16:00'],
		]);
	});
	test('an end before the start lies on the next day, which the session touches', () => {
		const when = weekly({ time: { start: '22:00', end: '01:00' }, until: '2026-11-07' });
		expect(find(when, { from: '2026-11-08', to: '2026-11-08' })).toMatchObject([
			{ start: '2026-11-07T22:00', end: '2026-11-08T01:00' },
		]);
	});
	test('an unknown end near midnight is estimated into the next day', () => {
		expect(find(weekly({ time: { start: '23:00' }, until: '2026-11-07' }))[0]).toMatchObject({
			end: '2026-11-08T00:30',
			endEstimated: true,
		});
	});
	test('an until before the start has no sessions', () => {
		expect(starts(weekly({ until: '2026-10-31' }))).toEqual([]);
	});
});

describe('monthly', () => {
	test('on the 31st leaves out the months without one', () => {
		expect(starts(monthly({ on: { day: 31 } }))).toEqual([
			'2026-01-31',
			'2026-03-31',
			'2026-05-31',
			'2026-07-31',
			'2026-08-31',
			'2026-10-31',
			'2026-12-31',
		]);
	});
	test('on 29 February comes in leap years only', () => {
		expect(
			starts(monthly({ on: { day: 29 }, every: 12, from: '2026-02-01' }), {
				from: '2026-01-01',
				to: '2034-12-31',
			}),
		).toEqual(['2028-02-29', '2032-02-29']);
	});
	test('on the first Sunday, also where that is the 1st or the 7th', () => {
		expect(
			starts(monthly({ on: { weekday: 'sun', nth: 1 }, from: '2026-02-01', until: '2026-06-30' })),
		).toEqual(['2026-02-01', '2026-03-01', '2026-04-05', '2026-05-03', '2026-06-07']);
	});
	test('on the fourth and on the last Monday, which differ where there are five', () => {
		const nth = (n: 4 | -1) =>
			starts(monthly({ on: { weekday: 'mon', nth: n }, from: '2026-11-01', until: '2026-12-31' }));
		expect(nth(4)).toEqual(['2026-11-23', '2026-12-28']);
		expect(nth(-1)).toEqual(['2026-11-30', '2026-12-28']);
	});
	test('every third month is counted from the month of `from`, across the year', () => {
		expect(
			starts(monthly({ every: 3, from: '2026-11-20' }), { from: '2026-11-01', to: '2027-12-31' }),
		).toEqual(['2027-02-15', '2027-05-15', '2027-08-15', '2027-11-15']);
	});
	test('`count` ends it, whatever the window', () => {
		expect(starts(monthly({ count: 2 }), { from: '2026-02-01', to: '2026-12-31' })).toEqual(['2026-02-15']);
	});
});

describe('lunar yearly', () => {
	const lunar = (over: Partial<Extract<When, { kind: 'lunar-yearly' }>>): When => ({
		kind: 'lunar-yearly',
		month: 1,
		day: 15,
		days: 1,
		...over,
	});
	const DECADE = { from: '2026-01-01', to: '2030-12-31' };
	test('keeps the regular month in a leap year', () => {
		expect(starts(lunar({ month: 5, day: 5 }), { from: '2028-01-01', to: '2028-12-31' })).toEqual([
			'2028-05-28',
		]);
	});
	test('takes the 29th where the month has no 30th', () => {
		expect(starts(lunar({ month: 12, day: 30 }), { from: '2027-01-01', to: '2028-12-31' })).toEqual([
			'2027-02-05',
			'2028-01-25',
		]);
	});
	test('counts its years by the Gregorian date, also for month 12', () => {
		expect(starts(lunar({ month: 12, day: 23, fromYear: 2028, untilYear: 2029 }), DECADE)).toEqual([
			'2028-01-19',
			'2029-02-06',
		]);
	});
	test('of several days is one session without a time, and a session a day with one', () => {
		expect(find(lunar({ day: 10, days: 3 }))).toMatchObject([{ start: '2026-02-26', end: '2026-02-28' }]);
		expect(
			starts(lunar({ day: 10, days: 3, time: { start: '07:00' } }), { from: '2026-02-27', to: '2026-03-31' }),
		).toEqual(['2026-02-27T07:00', '2026-02-28T07:00']);
	});
	test('that began before the window is found while it lasts', () => {
		expect(find(lunar({ day: 10, days: 3 }), { from: '2026-02-28', to: '2026-03-31' })).toHaveLength(1);
		expect(find(lunar({ day: 10, days: 3 }), { from: '2026-03-01', to: '2026-03-31' })).toEqual([]);
	});
	test('has no sessions outside the lunar table', () => {
		expect(starts(lunar({}), { from: '2100-01-01', to: '2101-12-31' })).toEqual([]);
	});
});

describe('yearly on a commemorative day', () => {
	const onDay = (over: Partial<Extract<When, { kind: 'day-yearly' }>>): When => ({
		kind: 'day-yearly',
		day: '23-11',
		offsetDays: 0,
		days: 1,
		...over,
	});
	test('falls so many days before or after it', () => {
		expect(starts(onDay({ offsetDays: -3, time: { start: '08:00' } }))).toEqual(['2026-11-20T08:00']);
		expect(starts(onDay({ day: 'tuan-le', days: 7 }))).toEqual(['2026-10-01']);
	});
	test('before New Year’s Day falls in the year before, and its years are those of the day', () => {
		const when = onDay({ day: 'nam-moi', offsetDays: -5, fromYear: 2027 });
		expect(starts(when, { from: '2025-01-01', to: '2027-06-30' })).toEqual(['2026-12-27']);
	});
	test('follows a lunar day of month 12 into the next year', () => {
		expect(starts(onDay({ day: 'ong-tao' }), { from: '2027-01-01', to: '2027-12-31' })).toEqual([
			'2027-01-30',
		]);
	});
	test('has none while the day is announced each year, or is not known', () => {
		expect(starts(onDay({ day: 'festival' }))).toEqual([]);
		expect(starts(onDay({ day: 'khong-co' }))).toEqual([]);
	});
});

describe('changes', () => {
	const class_ = weekly({ time: { start: '08:00', end: '10:00' }, until: '2026-11-28' });
	const change = (over: Partial<Change>): Change => ({ session: '2026-11-14T08:00', ...over });
	const only = (over: Partial<Change>, window: DateWindow = YEAR) =>
		find(class_, window, [change(over)]).filter((s) => s.originalStart === '2026-11-14T08:00');

	test('a moved session keeps its id, its length and its original start', () => {
		expect(only({ start: '2026-12-01T14:00', reason: { vi: 'Mưa lũ' } })).toMatchObject([
			{
				id: 'hoi-sach_20261114T0800',
				start: '2026-12-01T14:00',
				end: '2026-12-01T16:00',
				originalStart: '2026-11-14T08:00',
				status: 'rescheduled',
				reason: { vi: 'Mưa lũ' },
			},
		]);
	});
	test('a moved session is found by its new date, not by its old one', () => {
		expect(only({ start: '2026-12-01T14:00' }, { from: '2026-11-10', to: '2026-11-20' })).toEqual([]);
		expect(only({ start: '2026-12-01T14:00' }, { from: '2026-12-01', to: '2026-12-01' })).toHaveLength(1);
		expect(only({ start: '2026-10-01T14:00' }, { from: '2026-10-01', to: '2026-10-01' })).toHaveLength(1);
	});
	test('a cancelled or postponed one stays at its original time, whatever else is said', () => {
		for (const status of ['cancelled', 'postponed'] as const) {
			expect(only({ status, start: '2026-12-01T14:00', availability: 'full' })).toEqual([
				{
					id: 'hoi-sach_20261114T0800',
					eventId: 'hoi-sach',
					start: '2026-11-14T08:00',
					end: '2026-11-14T10:00',
					allDay: false,
					endEstimated: false,
					originalStart: '2026-11-14T08:00',
					status,
				},
			]);
		}
	});
	test('another place, full, online or a new end leave the start where it is', () => {
		expect(only({ places: ['thu-vien'] })[0]).toMatchObject({ status: 'scheduled', placeIds: ['thu-vien'] });
		expect(only({ availability: 'full' })[0]).toMatchObject({ status: 'scheduled', availability: 'full' });
		expect(only({ status: 'moved-online' })[0]).toMatchObject({
			status: 'moved-online',
			start: '2026-11-14T08:00',
		});
		expect(only({ end: '2026-11-14T11:00' })[0]).toMatchObject({
			status: 'scheduled',
			end: '2026-11-14T11:00',
		});
	});
	test('a new time for a session whose end is not known keeps the end an estimate', () => {
		const [moved] = find({ kind: 'single', start: '2026-11-23T08:00' }, YEAR, [
			{ session: '2026-11-23T08:00', start: '2026-11-24T09:00' },
		]);
		expect(moved).toMatchObject({ end: '2026-11-24T10:30', endEstimated: true });
	});
	test('a span that is extended or moved keeps its days', () => {
		const span: When = { kind: 'span', from: '2026-10-01', to: '2026-10-10' };
		expect(find(span, YEAR, [{ session: '2026-10-01', end: '2026-11-30' }])[0]).toMatchObject({
			end: '2026-11-30',
		});
		expect(find(span, YEAR, [{ session: '2026-10-01', start: '2026-10-05' }])[0]).toMatchObject({
			id: 'hoi-sach_20261001',
			start: '2026-10-05',
			end: '2026-10-14',
			status: 'rescheduled',
		});
	});
	test('of two to one session the later adds to and replaces the earlier', () => {
		const [session] = find({ kind: 'single', start: '2026-11-23T08:00' }, YEAR, [
			{ session: '2026-11-23T08:00', status: 'rescheduled', start: '2026-11-24T08:00', availability: 'full' },
			{ session: '2026-11-23T08:00', start: '2026-11-25T08:00' },
		]);
		expect(session).toMatchObject({ start: '2026-11-25T08:00', status: 'rescheduled', availability: 'full' });
	});
	test('that name no session of the schedule change nothing, also outside the window', () => {
		expect(find(class_, YEAR, [change({ session: '2026-11-15T08:00', start: '2026-11-16T08:00' })])).toEqual(
			find(class_),
		);
		expect(originalStarts(event(class_), { from: '2026-11-14', to: '2026-11-15' }, CONTEXT)).toEqual([
			'2026-11-14T08:00',
		]);
	});
	test('with an end before the start are an error that names event and session', () => {
		expect(() => only({ end: '2026-11-14T07:00' })).toThrow('hoi-sach, change of 2026-11-14T08:00: end');
	});
});

test('ids do not change when another session is added, moved or cancelled', () => {
	const ids = (when: When, changes: readonly Change[] = []) => find(when, YEAR, changes).map((s) => s.id);
	const plain = ids(weekly({ until: '2026-11-28' }));
	expect(ids(weekly({ until: '2026-11-28', extra: ['2026-11-10'] }))).toEqual(expect.arrayContaining(plain));
	expect(
		ids(weekly({ until: '2026-11-28' }), [
			{ session: '2026-11-14', status: 'cancelled' },
			{ session: '2026-11-21', start: '2026-11-22' },
		]),
	).toEqual(plain);
});

test('the event’s availability holds for each session that says nothing else', () => {
	const when = weekly({ until: '2026-11-14' });
	const sessions = occurrences(
		{
			id: 'lop',
			when,
			availability: 'open',
			changes: [{ session: '2026-11-14', availability: 'waiting-list' }],
		},
		YEAR,
		CONTEXT,
	);
	expect(sessions.map((s) => s.availability)).toEqual(['open', 'waiting-list']);
});
