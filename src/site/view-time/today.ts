import { daysApart } from '../view/now.ts';
import { weekdayNumber, wordsOf } from './words.ts';

/**
 * The large date of today. `data-lunar-days` has the words on the lunar date of each day after the build, so that no
 * lunar table travels to the reader.
 */
export function refreshToday(document: Document, now: string): void {
	const today = now.slice(0, 10);
	const words = wordsOf(document);
	for (const element of document.querySelectorAll<HTMLElement>('[data-today]')) {
		if (element.dataset.today === today) continue;
		element.dataset.today = today;
		const put = (part: string, text: string) => {
			for (const target of element.querySelectorAll(`[data-part="${part}"]`)) target.textContent = text;
		};
		put('day', String(Number(today.slice(8, 10))));
		put('weekday', words.weekdays[weekdayNumber(today)] ?? '');
		put('month', words.monthYear(Number(today.slice(5, 7)), today.slice(0, 4)));
		const { built = '', lunarDays = '' } = element.dataset;
		// Beyond the days that the page knows, nothing is better than a false date.
		put('lunar', lunarDays.split('|')[daysApart(built, today)] ?? '');
	}
	for (const cell of document.querySelectorAll<HTMLElement>('[data-date]')) {
		const isToday = cell.dataset.date === today;
		cell.classList.toggle('today', isToday);
		if (isToday) cell.setAttribute('aria-current', 'date');
		else cell.removeAttribute('aria-current');
	}
}
