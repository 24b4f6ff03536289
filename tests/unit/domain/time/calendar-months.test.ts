import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOfMonth, monthsLater } from '../../../../src/domain/time/calendar-months.ts';
import { horizonOf } from '../../../../src/domain/time/horizon.ts';
import { addMonths, daysInMonth, fromDayNumber } from '../../../../src/domain/time/plain-date.ts';

/** 1900 to 2200. */
const dates = fc.integer({ min: -25_567, max: 84_005 }).map(fromDayNumber);
const lengthOf = (month: string) => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));

describe('months from a date', () => {
	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-11-30', 12, '2027-11-30'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-11-30', 0, '2026-11-30'],
	])('%s and %i months is %s', (date, months, later) => expect(monthsLater(date, months)).toBe(later));

	it('agree with the arithmetic that pages have in their scripts', () =>
		fc.assert(
			fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, months) => {
				const month = addMonths(date.slice(0, 7), months);
				const day = Math.min(Number(date.slice(8)), lengthOf(month));
				expect(monthsLater(date, months)).toBe(`${month}-${String(day).padStart(2, '0')}`);
				expect(lastOfMonth(date)).toBe(`${date.slice(0, 7)}-${lengthOf(date)}`);
			}),
		));

	it.each(['2026-02-30', '2026-1-1', '', '2026-11-30T08:00'])('refuse %j', (text) => {
		expect(() => monthsLater(text, 1)).toThrow(RangeError);
		expect(() => lastOfMonth(text)).toThrow(RangeError);
	});

	it('end the horizon with a month', () => expect(horizonOf('2026-08-31', 18)).toBe('2028-02-29'));

	// Each of these zones once left out a day or its midnight.
	it.each(['Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Asia/Tokyo'])(
		'are the same on a machine in %s',
		(TZ) => {
			const module = path.resolve('src/domain/time/calendar-months.ts');
			const script = `import { monthsLater } from ${JSON.stringify(module)};
				console.log(monthsLater('2011-11-30', 1), monthsLater('1994-11-30', 1), monthsLater('2018-10-04', 1));`;
			const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
				encoding: 'utf8',
				env: { ...process.env, TZ },
			});
			expect(stdout.trim()).toBe('2011-12-30 1994-12-30 2018-11-04');
		},
	);
});
