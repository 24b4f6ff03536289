import { describe, expect, test } from 'vitest';
import { isOpenAt, type OpeningHours, openOn } from '../../../../src/domain/opening/opening-hours.ts';

const HOURS: OpeningHours = {
	regular: [
		{ days: ['tue', 'wed', 'sat'], open: '13:30', close: '17:00' },
		{ days: ['tue', 'wed', 'sat'], open: '07:30', close: '11:30' },
		{ days: ['sat'], open: '20:00', close: '01:00' },
	],
	exceptions: [
		{ from: '2026-12-01', to: '2026-12-03', slots: [], reason: { vi: 'Kiểm kê' } },
		{ from: '2026-12-02', slots: [{ open: '09:00', close: '10:00' }] },
		{ from: '2026-12-24', slots: [{ open: '18:00', close: '00:00' }] },
	],
	holidays: 'closed',
};
const isHoliday = (date: string) => date === '2026-11-24' || date === '2026-12-24';

describe('the hours of a day', () => {
	test('are those of its weekday, in order', () => {
		expect(openOn(HOURS, '2026-11-25', isHoliday)).toEqual({
			state: 'open',
			slots: [
				{ open: '07:30', close: '11:30' },
				{ open: '13:30', close: '17:00' },
			],
		});
	});
	test('a weekday without hours is closed', () => {
		expect(openOn(HOURS, '2026-11-23', isHoliday)).toEqual({ state: 'closed' });
	});
	test('hours that nobody told us are unknown, never closed', () => {
		expect(openOn(undefined, '2026-11-25', isHoliday)).toEqual({ state: 'unknown' });
		expect(openOn({ ...HOURS, regular: [] }, '2026-11-25', isHoliday)).toEqual({ state: 'unknown' });
	});
	test('a weekday of which sources disagree is neither open nor closed; an exception still holds', () => {
		const disputed: OpeningHours = { ...HOURS, disputed: ['mon'] };
		expect(openOn(HOURS, '2026-11-23', isHoliday).state).toBe('closed');
		expect(openOn(disputed, '2026-11-23', isHoliday).state).toBe('unknown');
		expect(isOpenAt(disputed, '2026-11-23T09:00', isHoliday)).toBeUndefined();
		const shut = { ...disputed, exceptions: [{ from: '2026-11-23', slots: [] }] };
		expect(openOn(shut, '2026-11-23', isHoliday).state).toBe('closed');
	});
	test('on a public holiday: closed, ask first, or as usual', () => {
		expect(openOn(HOURS, '2026-11-24', isHoliday)).toEqual({ state: 'closed' });
		expect(openOn({ ...HOURS, holidays: 'ask' }, '2026-11-24', isHoliday)).toEqual({ state: 'ask' });
		expect(openOn({ ...HOURS, holidays: 'open' }, '2026-11-24', isHoliday)).toMatchObject({ state: 'open' });
	});
	test('an exception holds on its first and last day, with its reason, and no longer', () => {
		expect(openOn(HOURS, '2026-12-01', isHoliday)).toEqual({ state: 'closed', reason: { vi: 'Kiểm kê' } });
		expect(openOn(HOURS, '2026-12-03', isHoliday)).toMatchObject({ state: 'closed' });
		expect(openOn(HOURS, '2026-12-05', isHoliday)).toMatchObject({ state: 'open' });
	});
	test('of overlapping exceptions the last listed holds, and one goes before a holiday', () => {
		expect(openOn(HOURS, '2026-12-02', isHoliday)).toEqual({
			state: 'open',
			slots: [{ open: '09:00', close: '10:00' }],
		});
		expect(openOn(HOURS, '2026-12-24', isHoliday)).toMatchObject({ state: 'open' });
	});
});

describe('open at a moment', () => {
	const at = (local: string) => isOpenAt(HOURS, local, isHoliday);
	test('from the opening minute to just before the closing one', () => {
		expect(['07:29', '07:30', '11:29', '11:30', '13:30'].map((c) => at(`2026-11-25T${c}`))).toEqual([
			false,
			true,
			true,
			false,
			true,
		]);
	});
	test('after midnight by the hours of the evening before', () => {
		expect(['2026-11-28T23:59', '2026-11-29T00:00', '2026-11-29T00:59', '2026-11-29T01:00'].map(at)).toEqual([
			true,
			true,
			true,
			false,
		]);
	});
	test('until midnight is closed at midnight', () => {
		expect(['2026-12-24T23:59', '2026-12-25T00:00'].map(at)).toEqual([true, false]);
	});
	test('is neither yes nor no while the hours are not known, or on a holiday on which one asks first', () => {
		expect(isOpenAt(undefined, '2026-11-25T09:00', isHoliday)).toBeUndefined();
		expect(isOpenAt({ ...HOURS, holidays: 'ask' }, '2026-11-24T09:00', isHoliday)).toBeUndefined();
	});
});

describe('seasons and days without known hours', () => {
	const SEASONS: OpeningHours = {
		regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '07:00', close: '17:00' }],
		seasons: [
			{
				from: '03-16',
				to: '10-14',
				regular: [{ days: ['mon', 'sat'], open: '06:30', close: '17:30', lastEntry: '17:00' }],
			},
			{ from: '12-24', to: '01-02', regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'] }] },
		],
		exceptions: [{ from: '2026-12-28', slots: [] }],
		holidays: 'ask',
	};
	const noHoliday = () => false;
	const open = (from: string, close: string) => ({ state: 'open', slots: [{ open: from, close }] });

	test.each([
		['2026-03-15', open('07:00', '17:00')],
		['2026-03-16', { state: 'open', slots: [{ open: '06:30', close: '17:30', lastEntry: '17:00' }] }],
		['2026-03-17', { state: 'closed' }],
		['2026-10-14', { state: 'closed' }],
		['2026-10-15', open('07:00', '17:00')],
		['2026-12-24', { state: 'hours-unknown' }],
		['2026-12-26', { state: 'closed' }],
		['2026-12-28', { state: 'closed' }],
		['2027-01-01', { state: 'hours-unknown' }],
		['2027-01-02', { state: 'closed' }],
		['2027-01-03', open('07:00', '17:00')],
	])('%s', (date, state) => expect(openOn(SEASONS, date, noHoliday)).toEqual(state));

	test('a day without known hours is never said to be open or closed at a moment', () => {
		expect(isOpenAt(SEASONS, '2026-12-24T10:00', noHoliday)).toBeUndefined();
		expect(isOpenAt(SEASONS, '2026-12-26T10:00', noHoliday)).toBe(false);
		expect(isOpenAt(SEASONS, '2026-10-12T17:15', noHoliday)).toBe(true);
	});

	test('only seasons: outside of them nothing is known', () =>
		expect(openOn({ ...SEASONS, regular: [] }, '2026-11-20', noHoliday)).toEqual({ state: 'unknown' }));
});
