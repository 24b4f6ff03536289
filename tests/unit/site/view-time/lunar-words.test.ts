import { expect, test } from 'vitest';
import { lunarWords } from '../../../../src/site/view-time/today.ts';

test('says no lunar date beyond the months that the page knows', () => {
	const months = '2026-11-09 # tháng Mười|2026-12-09 # tháng Mười Một';
	expect(lunarWords(months, '2026-12-09')).toBe('1 tháng Mười Một');
	expect(lunarWords(months, '2027-01-07')).toBe('30 tháng Mười Một');
	expect(lunarWords(months, '2027-01-08')).toBe('');
});
