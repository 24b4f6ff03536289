import { z } from 'zod';
import { problem } from './problem.ts';

/** More of anything than one record of a real catalogue has; a list that grows beyond it was written by a machine. */
const MOST = 100;

/** A list, with a longest length: the time that checks and pages take hangs on it. */
export const list = <T extends z.ZodType>(element: T, most: number = MOST) => z.array(element).max(most);

const writtenTwice = problem('written-twice', {
	vi: 'đã có ở trên trong cùng danh sách',
	en: 'already stands in the same list',
	cureVi: 'Bỏ chỗ lặp, hoặc sửa nếu ý là mục khác.',
	cureEn: 'Remove the repetition, or correct it if another one is meant.',
});

/** A list of names, codes or numbers, each once: named twice, a record would stand twice in a calendar. */
export const distinct = <T extends z.ZodType<string | number>>(element: T, most?: number) =>
	list(element, most).check(({ value, issues }) => {
		const above = new Set<unknown>();
		for (const [i, item] of value.entries()) {
			if (above.has(item)) issues.push({ code: 'custom', input: item, path: [i], ...writtenTwice });
			above.add(item);
		}
	});
