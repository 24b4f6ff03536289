/** Which times of day go past midnight for suspiciously long. The wording stands in tests/content/broken. */
import { expect, it } from 'vitest';
import { longNightsOf } from '../../../../src/rules/when/long-night.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';

it.each([
	['a morning', '08:00', '11:30', undefined],
	['an evening into the night', '19:00', '00:30', undefined],
	['ten hours, as long as a night may be', '20:00', '06:00', undefined],
	['a minute more', '20:00', '06:01', 601],
	['a day whose ends are swapped', '14:00', '08:00', 18 * 60],
	['a long day that ends at midnight', '08:00', '00:00', undefined],
	['no end', '20:00', undefined, undefined],
])('%s', (_name, start, end, minutes) => {
	const time = end === undefined ? { start } : { start, end };
	const yearly = whenSchema.parse({ kind: 'lunar-yearly', month: 8, day: 15, time });
	expect(longNightsOf(yearly)[0]?.minutes).toBe(minutes);
});
