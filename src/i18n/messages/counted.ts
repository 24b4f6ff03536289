import { groupDigits } from '../digits.ts';

/** A count as a Vietnamese message says it: "1.760". */
export const inVi = (count: number): string => groupDigits(count, 'vi');
/** The same in an English message: "1,760". */
export const inEn = (count: number): string => groupDigits(count, 'en');

/** "1 day", "2 days": a number with its English word. */
export const counted = (count: number, one: string, many: string): string =>
	`${inEn(count)} ${count === 1 ? one : many}`;
