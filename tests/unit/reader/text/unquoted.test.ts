import { describe, expect, it } from 'vitest';
import { isNumberLikeName, quotedDate } from '../../../../src/reader/text/unquoted.ts';

describe('an unquoted date or time is written back as it should stand', () => {
	it.each([
		['2026-11-23', '"2026-11-23"'],
		['2026-1-5', '"2026-01-05"'],
		['2026-03', '"2026-03"'],
		['2026-11-23T08:00', '"2026-11-23T08:00"'],
		['2026-11-23 8:00', '"2026-11-23T08:00"'],
		['2026-11-23T08:00:00+07:00', '"2026-11-23T08:00"'],
		['23/11/2026', '"2026-11-23"'],
		['5.9.2026', '"2026-09-05"'],
		['8:00', '"08:00"'],
		['17:30', '"17:30"'],
	])('%s → %s', (source, quoted) => {
		expect(quotedDate(source)).toBe(quoted);
	});

	it.each(['21-4', '2026', '16.4785', 'Tháng 3', '1-2-3', '8 giờ', '10:00-11:00', '-5'])(
		'%s is none',
		(source) => {
			expect(quotedDate(source)).toBeUndefined();
		},
	);
});

describe('a number that is really a name', () => {
	it.each(['0234', '0234 3822 425', '0912.345.678', '+84 234 3822 425', '1900 1234', '00001'])(
		'%s',
		(source) => {
			expect(isNumberLikeName(source)).toBe(true);
		},
	);

	it.each(['0', '5', '10', '20000', '16.4785', '107.577', '-1', '1900'])('%s is an amount', (source) => {
		expect(isNumberLikeName(source)).toBe(false);
	});

	it('0.5 is an amount', () => {
		expect(isNumberLikeName('0.5')).toBe(false);
	});
});
