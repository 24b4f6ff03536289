import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/plain-date.ts';
import { dateRange, longDate } from '../../../src/i18n/dates.ts';
import { lunarWords } from '../../../src/view-time/today.ts';
import { wordsIn } from '../../../src/view-time/words.ts';

test.each(['vi', 'en'] as const)(
	'the script words a day and a weekend as the build does, in %s',
	(language) => {
		for (let at = 0; at < 800; at++) {
			const from = addDays('2026-01-01', at);
			const to = addDays(from, 1);
			expect(wordsIn(language).range(from, from)).toBe(longDate(from, language));
			expect(wordsIn(language).range(from, to)).toBe(dateRange(from, to, language));
		}
	},
);

test('says no lunar date beyond the months that the page knows', () => {
	const months = '2026-11-09 # tháng Mười|2026-12-09 # tháng Mười Một';
	expect(lunarWords(months, '2026-12-09')).toBe('1 tháng Mười Một');
	expect(lunarWords(months, '2027-01-07')).toBe('30 tháng Mười Một');
	expect(lunarWords(months, '2027-01-08')).toBe('');
});
