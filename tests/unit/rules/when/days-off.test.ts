/** Which days off of a pattern hit a session of it. The wording stands in tests/content/broken/except-misses. */
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { exceptMisses } from '../../../../src/rules/when/except-misses.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
const three = { kind: 'weekly', days: ['thu'], from: '2026-12-03', count: 3 };

it.each([
	['one of the first three weeks', ['2026-12-10'], []],
	['a week that counts only because of another day off', ['2026-12-10', '2026-12-24'], []],
	['the week after the last session', ['2026-12-24'], ['2026-12-17']],
	['another weekday', ['2026-12-11'], ['2026-12-10']],
])('of three sessions, a day off in %s', (_name, except, nearest) => {
	const found = exceptMisses(inputOf(records, whenSchema.parse({ ...three, except })));
	expect(found.map(({ cure }) => /"(.*?)"/.exec(cure.en)?.[1])).toEqual(nearest);
});
