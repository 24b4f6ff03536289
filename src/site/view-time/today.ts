import { daysApart } from '../view/now.ts';
import { weekdayNumber, wordsOf } from './words.ts';

/**
 * The large date of today. `data-lunar-months` lists the first days of the coming lunar months
 * ("2026-11-09 tháng Mười, năm Bính Ngọ|…"), so that no lunar table travels to the reader.
 */
export function refreshToday(document: Document, now: string): void {
	const today = now.slice(0, 10);
	const words = wordsOf(document);
	for (const element of document.querySelectorAll<HTMLElement>('[data-today]')) {
		if (element.dataset.today === today) continue;
		element.dataset.today = today;
		const put = (part: string, text: string) => {
			const target = element.querySelector(`[data-part="${part}"]`);
			if (target) target.textContent = text;
		};
		put('day', String(Number(today.slice(8, 10))));
		put('weekday', words.weekdays[weekdayNumber(today)] ?? '');
		put('month', words.monthYear(Number(today.slice(5, 7)), today.slice(0, 4)));
		put('lunar', lunarWords(element.dataset.lunarMonths ?? '', today));
	}
	for (const cell of document.querySelectorAll<HTMLElement>('[data-date]')) {
		const isToday = cell.dataset.date === today;
		cell.classList.toggle('today', isToday);
		if (isToday) cell.setAttribute('aria-current', 'date');
		else cell.removeAttribute('aria-current');
	}
}

export function lunarWords(months: string, today: string): string {
	const month = months
		.split('|')
		.filter((entry) => entry.slice(0, 10) <= today)
		.pop();
	if (!month) return '';
	const day = daysApart(month, today) + 1;
	// Beyond the months that the page knows, nothing is better than a false date.
	return day > 30 ? '' : month.slice(11).replace('#', String(day));
}
