import { describe, expect, it } from 'vitest';
import { openingDays } from '../../../../src/domain/opening/opening-days.ts';
import { isOpenAt, type OpeningHours } from '../../../../src/domain/opening/opening-hours.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { timingNote } from '../../../../src/site/view-time/note.ts';
import { openNote } from '../../../../src/site/view-time/opening.ts';
import { readWordsIn } from '../../../../src/site/view-time/words.ts';

/** Closed on Mondays; on Saturdays also in the evening, past midnight. 22/11/2026 is a Sunday. */
const MUSEUM: OpeningHours = {
	regular: [
		{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '13:30', close: '17:00' },
		{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '07:30', close: '11:30' },
		{ days: ['sat'], open: '20:00', close: '01:00' },
	],
	exceptions: [{ from: '2026-12-01', to: '2026-12-09', slots: [] }],
	holidays: 'ask',
};
const isHoliday = (date: string) => date === '2026-11-24';
const carried = (hours: OpeningHours = MUSEUM, today = '2026-11-22') =>
	openingDays([hours], today, isHoliday) ?? '';
const vi = readWordsIn('vi');
const say = (now: string, hours = carried(), last?: string) => openNote(hours, now, vi, last)?.text;

describe('what a reader is told of a door', () => {
	it.each([
		['2026-11-22T07:29', 'Đang đóng cửa, mở cửa lúc 07:30'],
		['2026-11-22T07:30', 'Đang mở cửa, đến 11:30'],
		['2026-11-22T11:29', 'Đang mở cửa, đến 11:30'],
		['2026-11-22T11:30', 'Đang đóng cửa, mở cửa lúc 13:30'],
		['2026-11-27T17:00', 'Đã đóng cửa, mở lại lúc 07:30 ngày mai'],
		['2026-11-28T20:00', 'Đang mở cửa, đến 01:00'],
		['2026-11-29T00:59', 'Đang mở cửa, đến 01:00'],
		['2026-11-29T01:00', 'Đang đóng cửa, mở cửa lúc 07:30'],
		['2026-11-30T09:00', 'Hôm nay đóng cửa, mở lại ngày 10/12'],
		['2026-12-07T09:00', 'Hôm nay đóng cửa, mở lại lúc 07:30 Thứ Năm'],
	])('at %s: %s', (now, text) => expect(say(now)).toBe(text));

	it('on a holiday on which one has to ask, and before it, nothing is promised', () => {
		expect(say('2026-11-24T09:00')).toBe('Hôm nay nghỉ lễ, chưa rõ giờ');
		// Monday closed, Tuesday a holiday: whether it opens before Wednesday nobody knows.
		expect(say('2026-11-23T09:00')).toBe('Hôm nay đóng cửa');
		expect(say('2026-11-22T18:00')).toBe('Đã đóng cửa');
	});

	it('a holiday that closes, or that changes nothing, is said as it is', () => {
		expect(say('2026-11-24T09:00', carried({ ...MUSEUM, holidays: 'closed' }))).toBe(
			'Hôm nay đóng cửa, mở lại lúc 07:30 ngày mai',
		);
		expect(say('2026-11-24T09:00', carried({ ...MUSEUM, holidays: 'open' }))).toBe('Đang mở cửa, đến 11:30');
	});

	it('an exhibition reopens no more after its last day', () => {
		expect(say('2026-11-27T18:00', carried(), '2026-11-27')).toBe('Đã đóng cửa');
		expect(say('2026-11-27T12:00', carried(), '2026-11-27')).toBe('Đang đóng cửa, mở cửa lúc 13:30');
	});

	it('a closure is known also where the usual hours are not, and other days stay unknown', () => {
		const repair: OpeningHours = {
			regular: [],
			exceptions: [{ from: '2026-11-15', to: '2026-11-25', slots: [] }],
			holidays: 'closed',
		};
		expect(say('2026-11-23T09:00', carried(repair))).toBe('Hôm nay đóng cửa');
		expect(say('2026-11-26T09:00', carried(repair))).toBeUndefined();
		expect(openingDays([repair, MUSEUM], '2026-11-27', isHoliday)).toBeUndefined();
		expect(openingDays([{ ...repair, exceptions: [] }], '2026-12-01', isHoliday)).toBeUndefined();
		expect(openingDays([], '2026-11-22', isHoliday)).toBeUndefined();
		// On the holiday, of which alone it is known that the doors are closed.
		expect(say('2026-11-24T09:00', carried({ ...repair, exceptions: [] }))).toBe('Hôm nay đóng cửa');
	});

	it('an exhibition is said to be on where its doors are not known, not where the page is too old', () => {
		const at = (now: string, hours?: string) =>
			timingNote({ start: '2026-11-10', end: '2027-01-05', hours }, now, vi).text;
		const repair = carried({
			regular: [],
			exceptions: [{ from: '2026-11-23', slots: [] }],
			holidays: 'ask',
		});
		expect(at('2026-11-23T09:00', repair)).toBe('Hôm nay đóng cửa');
		expect(at('2026-11-25T09:00', repair)).toBe('Đang diễn ra');
		expect(at('2026-12-14T19:00', carried())).toBe('');
		expect(at('2026-12-14T19:00')).toBe('Đang diễn ra');
	});

	it('day and night has no closing time', () => {
		const always = {
			regular: [
				{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, open: '00:00', close: '00:00' },
			],
			exceptions: [],
			holidays: 'open',
		} satisfies OpeningHours;
		expect(say('2026-11-25T00:00', carried(always))).toBe('Đang mở cửa');
	});

	it('is said in English too', () => {
		const note = (now: string) => openNote(carried(), now, readWordsIn('en'))?.text;
		expect(note('2026-11-22T08:00')).toBe('Open now, until 11:30');
		expect(note('2026-11-27T17:00')).toBe('Closed for the day, opens again at 07:30 tomorrow');
		expect(note('2026-11-30T09:00')).toBe('Closed today, opens again on 10 December');
		expect(note('2026-11-22T12:00')).toBe('Closed now, opens at 13:30');
	});

	it('nothing beyond the days that the page carries, nor before them', () => {
		expect(say('2026-12-12T08:00')).toBe('Đang mở cửa, đến 11:30');
		expect(say('2026-12-13T08:00')).toBeUndefined();
		expect(say('2026-11-21T08:00')).toBeUndefined();
	});
});

describe('hours that the page carries', () => {
	it('are none where nobody told them', () => {
		expect(openingDays([undefined], '2026-11-22', isHoliday)).toBeUndefined();
		expect(
			openingDays([{ ...MUSEUM, regular: [], exceptions: [], holidays: 'open' }], '2026-11-22', isHoliday),
		).toBeUndefined();
		expect(openingDays([MUSEUM, undefined], '2026-11-22', isHoliday)).toBeUndefined();
		expect(openingDays([], '2026-11-22', isHoliday)).toBeUndefined();
	});

	it('of two places are those that both keep: “open now” names no house', () => {
		const other: OpeningHours = {
			regular: [{ days: ['sun'], open: '10:00', close: '14:00' }],
			exceptions: [],
			holidays: 'closed',
		};
		const both = openingDays([MUSEUM, other], '2026-11-22', isHoliday) ?? '';
		expect(say('2026-11-22T12:00', both)).toBeUndefined();
		const alike = openingDays([MUSEUM, MUSEUM], '2026-11-22', isHoliday) ?? '';
		expect(say('2026-11-22T14:00', alike)).toBe('Đang mở cửa, đến 17:00');
	});

	it('agree with the build’s own rule at every quarter of an hour', () => {
		const hours = carried();
		for (let day = 0; day < 20; day++) {
			for (let quarter = 0; quarter < 96; quarter++) {
				const clock = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
				const now = `${addDays('2026-11-22', day)}T${clock}`;
				expect(openNote(hours, now, vi)?.open, now).toBe(isOpenAt(MUSEUM, now, isHoliday) ?? false);
			}
		}
	});
});
