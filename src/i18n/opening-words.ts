/** Opening hours in words. */
import type { OpeningHours, OpenSlot } from '../domain/opening/opening-hours.ts';
import { WEEKDAYS, type Weekday } from '../domain/time/plain-date.ts';
import { weekdayNames } from './dates.ts';
import type { Language } from './languages.ts';

/** "Thứ Hai–Thứ Sáu, Chủ Nhật": days that follow each other are joined. */
export function weekdayRuns(days: readonly Weekday[], language: Language): string {
	const names = weekdayNames(language);
	const numbers = days.map((day) => WEEKDAYS.indexOf(day)).sort((a, b) => a - b);
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run && run.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	const name = (number: number | undefined) => (number === undefined ? '' : (names[number] ?? ''));
	return runs
		.map((run) => (run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', ')))
		.join(', ');
}

/** The usual hours in one line: "Thứ Hai–Thứ Sáu 07:30–11:30; Thứ Bảy 08:00–11:00"; days without known hours by name. */
export const hoursLine = ({ regular }: Pick<OpeningHours, 'regular'>, language: Language): string =>
	regular
		.map(({ days, open, close }) =>
			open === undefined ? weekdayRuns(days, language) : `${weekdayRuns(days, language)} ${open}–${close}`,
		)
		.join('; ');

/** The hours of one day: "08:00–11:30, 13:30–17:00". */
export const slotsWords = (slots: readonly OpenSlot[]): string =>
	slots.map(({ open, close }) => `${open}–${close}`).join(', ');
