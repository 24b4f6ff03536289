/** When an activity takes place, in the columns for days, hours and patterns; a time that they cannot say says nothing. */

import { weekdayRuns } from '../../i18n/opening-words.ts';
import type { When } from '../../schemas/when.ts';
import type { Cells } from './cell-words.ts';
import { clockWords, dayWords, inOneCell } from './cell-words.ts';

export function whenCells(when: When): Cells {
	switch (when.kind) {
		case 'single':
			return {
				start: dayWords(when.start),
				startTime: clockWords(when.start),
				end: when.end && when.end.slice(0, 10) !== when.start.slice(0, 10) ? dayWords(when.end) : undefined,
				endTime: when.end && clockWords(when.end),
			};
		case 'span':
			return { start: dayWords(when.from), end: dayWords(when.to) };
		case 'sessions': {
			const [first] = when.sessions;
			return {
				start: inOneCell(when.sessions.map(({ start }) => dayWords(start))),
				startTime: first && clockWords(first.start),
				endTime: first?.end && clockWords(first.end),
			};
		}
		case 'weekly': {
			const { days, time, from, until, skipHolidays, every } = when;
			const hours = time && (time.end ? `${time.start}–${time.end}` : time.start);
			return {
				pattern: [
					`${weekdayRuns(days, 'vi')} hằng tuần`,
					every > 1 ? `${every} tuần một lần` : undefined,
					hours,
					`từ ${dayWords(from)}${until ? ` đến ${dayWords(until)}` : ''}`,
					skipHolidays ? 'nghỉ lễ' : undefined,
				]
					.filter((part) => part !== undefined)
					.join(', '),
			};
		}
		default:
			return {};
	}
}
