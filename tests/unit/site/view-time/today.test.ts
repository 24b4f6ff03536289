import { expect, test } from 'vitest';
import { refreshToday } from '../../../../src/site/view-time/today.ts';

/** The large date as `home/Today.astro` writes it, as far as the script looks at it. */
function page(lunarDays: string) {
	const parts = new Map(['day', 'weekday', 'month', 'lunar'].map((part) => [part, { textContent: '' }]));
	const element = {
		dataset: { today: '2026-11-22', built: '2026-11-22', lunarDays },
		querySelectorAll: (selector: string) =>
			[parts.get(selector.slice('[data-part="'.length, -2))].filter(Boolean),
	};
	const document = {
		documentElement: { lang: 'vi' },
		querySelectorAll: (selector: string) => (selector === '[data-today]' ? [element] : []),
	} as unknown as Document; // no more than the script asks of it
	return (now: string) => {
		refreshToday(document, now);
		return [...parts.values()].map(({ textContent }) => textContent);
	};
}

test('the lunar date is that of the day on which the page is read', () => {
	const read = page('Âm lịch: 14 tháng Mười|Âm lịch: rằm tháng Mười');
	expect(read('2026-11-23T08:00')).toEqual(['23', 'Thứ Hai', 'tháng 11 năm 2026', 'Âm lịch: rằm tháng Mười']);
});

test('beyond the days that the page knows, no lunar date is said', () =>
	expect(page('Âm lịch: 14 tháng Mười')('2027-03-01T08:00').at(-1)).toBe(''));
