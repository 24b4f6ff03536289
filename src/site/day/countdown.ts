/** "Còn 150 ngày" on the page of a commemorative day; nearer days are said by the timing note beside it. */

import { daysApart } from '../view/now.ts';
import { NEAR } from '../view-time/note.ts';
import type { ReadWords } from '../view-time/words.ts';

/** Days to a local date, in words; empty when the timing note says more. */
export function countdownText(date: string, now: string, words: ReadWords): string {
	const days = daysApart(now, date);
	return days > NEAR ? words.inDays(days) : '';
}
