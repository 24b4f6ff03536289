/** Which yearly events begin after the last day that is reckoned. The wording stands in tests/content/broken. */
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { beyondHorizon } from '../../../../src/rules/when/beyond-horizon.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
const fair = { kind: 'day-yearly', day: 'hoi-lang-ba-nam' };
const moon = { kind: 'lunar-yearly', month: 1, day: 15 };

// Today is 22 November 2026, the horizon 30 November 2027.
it.each([
	['a first year in which it comes in time', { ...moon, fromYear: 2027 }, undefined],
	['a first year in which it comes after the horizon', { ...moon, month: 11, fromYear: 2027 }, '2027-12-12'],
	['a first year after the horizon', { ...moon, fromYear: 2028 }, '2028-02-09'],
	['the last year that content may name', { ...moon, fromYear: 2051 }, '2051-02-25'],
	['no first year', moon, undefined],
	['a last year far ahead', { ...moon, untilYear: 2050 }, undefined],
	['a first year long past', { ...moon, fromYear: 1970 }, undefined],
	['a cycle that comes round in time', { ...fair, fromYear: 2025 }, undefined],
	['a cycle that comes round later', { ...fair, fromYear: 2028 }, '2030-04-12'],
	[
		'years without it, which have a report of their own',
		{ ...fair, fromYear: 2031, untilYear: 2032 },
		undefined,
	],
	['reversed years, too', { ...fair, fromYear: 2036, untilYear: 2026 }, undefined],
	['a day that is announced each year, too', { ...fair, day: 'lien-hoan-mua-he', fromYear: 2036 }, undefined],
])('%s', (_name, when, begins) => {
	const [found] = beyondHorizon(inputOf(records, whenSchema.parse(when)));
	expect(found && /(?:ngày|năm) (\d[\d-]*),/.exec(found.message.vi)?.[1]).toBe(begins);
});
