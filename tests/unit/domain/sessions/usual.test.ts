import { describe, expect, test } from 'vitest';
import { isUsualInMonth, isUsualOn, type UsualTime } from '../../../../src/domain/sessions/usual.ts';

const usual = (more: Partial<UsualTime>): UsualTime => ({ days: [], weeks: [], months: [], ...more });

describe('a usual time', () => {
	test.each([
		['every Saturday', usual({ days: ['sat'] }), '2026-12-05', true],
		['not on Sunday', usual({ days: ['sat'] }), '2026-12-06', false],
		['the first Saturday', usual({ days: ['sat'], weeks: [1] }), '2026-12-05', true],
		['not the second', usual({ days: ['sat'], weeks: [1] }), '2026-12-12', false],
		['the last Saturday', usual({ days: ['sat'], weeks: [-1] }), '2026-12-26', true],
		['not the last but one', usual({ days: ['sat'], weeks: [-1] }), '2026-12-19', false],
		['the last of February', usual({ days: ['sun'], weeks: [-1] }), '2027-02-28', true],
		['in its season', usual({ days: ['sat'], months: [6, 7] }), '2026-07-04', true],
		['not outside of it', usual({ days: ['sat'], months: [6, 7] }), '2026-08-01', false],
		['on no day, when only words are known', usual({ months: [6] }), '2026-06-06', false],
	])('%s', (_, time, date, is) => expect(isUsualOn(time, date)).toBe(is));

	test('belongs to a month by its season', () => {
		expect(isUsualInMonth(usual({ months: [6] }), 6)).toBe(true);
		expect(isUsualInMonth(usual({ months: [6] }), 7)).toBe(false);
		expect(isUsualInMonth(usual({ days: ['sat'] }), 7)).toBe(true);
	});
});
