/**
 * Every answer must be the same whatever the machine's zone. The tables below are worked out again by a child
 * process in each of four zones; the suite itself may run in any (TZ=Pacific/Kiritimati npx vitest run …).
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { localNow } from '../../../../src/domain/time/local-now.ts';
import {
	addMinutes,
	isoWithOffset,
	minutesBetween,
	offsetAt,
	toInstant,
} from '../../../../src/domain/time/zone.ts';

const HUE = 'Asia/Ho_Chi_Minh';
const NEW_YORK = 'America/New_York';

describe('instants and wall time', () => {
	test('local time is seven hours ahead of UTC, also across midnight and New Year', () => {
		expect(localNow(new Date('2026-11-22T15:04:59Z'), HUE)).toBe('2026-11-22T22:04');
		expect(localNow(new Date('2026-12-31T16:59:59Z'), HUE)).toBe('2026-12-31T23:59');
		expect(localNow(new Date('2026-12-31T17:00:00Z'), HUE)).toBe('2027-01-01T00:00');
	});
	test('a wall time is turned into its instant, a date alone into its midnight', () => {
		expect(toInstant('2026-11-23T08:00', HUE).toISOString()).toBe('2026-11-23T01:00:00.000Z');
		expect(toInstant('2026-11-23', HUE).toISOString()).toBe('2026-11-22T17:00:00.000Z');
	});
	test('ISO carries the offset of that day; a date stays a date', () => {
		expect(isoWithOffset('2026-11-23T08:00', HUE)).toBe('2026-11-23T08:00:00+07:00');
		expect(isoWithOffset('2026-11-23', HUE)).toBe('2026-11-23');
		expect(isoWithOffset('2026-07-01T08:00', NEW_YORK)).toBe('2026-07-01T08:00:00-04:00');
		expect(isoWithOffset('2026-12-01T08:00', NEW_YORK)).toBe('2026-12-01T08:00:00-05:00');
	});
	test('the offset of an instant is in minutes east of UTC', () => {
		expect(offsetAt(0, HUE)).toBe(480);
		expect(offsetAt(Date.UTC(2026, 10, 22), HUE)).toBe(420);
		expect(offsetAt(Date.UTC(2026, 11, 1), NEW_YORK)).toBe(-300);
	});
	test('a skipped hour counts on from the old time, a repeated one is the first', () => {
		expect(isoWithOffset('2026-03-08T02:30', NEW_YORK)).toBe('2026-03-08T03:30:00-04:00');
		expect(isoWithOffset('2026-11-01T01:30', NEW_YORK)).toBe('2026-11-01T01:30:00-04:00');
	});
	test('an unknown zone, an impossible date and an impossible hour are errors', () => {
		expect(() => toInstant('2026-11-23', 'Asia/Hue')).toThrow('not a time zone: Asia/Hue');
		expect(() => toInstant('2026-02-30T08:00', HUE)).toThrow(RangeError);
		expect(() => toInstant('2026-11-23T24:00', HUE)).toThrow('not a time of day: 24:00');
	});
});

describe('minutes on the wall clock', () => {
	test('adding crosses midnight, year and leap day, forwards and back', () => {
		expect(addMinutes('2026-12-31T23:30', 90)).toBe('2027-01-01T01:00');
		expect(addMinutes('2027-01-01T00:00', -1)).toBe('2026-12-31T23:59');
		expect(addMinutes('2028-02-28', 1440)).toBe('2028-02-29T00:00');
	});
	test('the distance is signed', () => {
		expect(minutesBetween('2026-11-23T22:00', '2026-11-24T01:30')).toBe(210);
		expect(minutesBetween('2026-11-24', '2026-11-23T23:00')).toBe(-60);
	});
});

test('the machine’s own zone changes nothing', () => {
	const of = (file: string) => new URL(`../../../../src/domain/time/${file}.ts`, import.meta.url).href;
	// Half hours of the days on which one of these zones, or the machine's, changes its clocks.
	const program = `
		import { localNow } from '${of('local-now')}';
		import { addMinutes, isoWithOffset, toInstant } from '${of('zone')}';
		const out = [];
		for (const zone of ['${HUE}', '${NEW_YORK}', 'Europe/Berlin', 'Pacific/Kiritimati'])
			for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31'])
				for (let m = 0; m < 1440; m += 30) {
					const local = addMinutes(day, m);
					out.push(isoWithOffset(local, zone), localNow(toInstant(local, zone), zone));
				}
		console.log(out.join('\\n'));`;
	const answers = ['UTC', HUE, NEW_YORK, 'Pacific/Kiritimati'].map((TZ) =>
		execFileSync(process.execPath, ['--input-type=module', '-e', program], {
			env: { ...process.env, TZ, NODE_OPTIONS: '' },
			encoding: 'utf8',
		}),
	);
	expect(answers[0]?.split('\n')).toHaveLength(4 * 5 * 48 * 2 + 1);
	expect(new Set(answers).size).toBe(1);
});
