/** Which extra sessions a pattern has anyway, or lie outside it. The wording stands in tests/content/broken. */
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { duplicateId } from '../../../../src/rules/names/duplicate-id.ts';
import { extraOutside } from '../../../../src/rules/when/extra-outside.ts';
import { needlessExtra } from '../../../../src/rules/when/needless-extra.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
const thursdays = { kind: 'weekly', days: ['thu'], from: '2026-12-03' };
const evening = { ...thursdays, time: { start: '19:00' } };

it.each([
	['another day', { ...evening, extra: ['2026-12-04'] }, []],
	['a regular day', { ...evening, extra: ['2026-12-10'] }, ['needless-extra']],
	['a regular day at its hour', { ...evening, extra: ['2026-12-10T19:00'] }, ['needless-extra']],
	['a regular day at another hour', { ...evening, extra: ['2026-12-10T09:00'] }, []],
	['a regular whole day', { ...thursdays, extra: ['2026-12-10'] }, ['needless-extra']],
	['a regular day that is a public holiday', { ...evening, skipHolidays: true, extra: ['2026-12-31'] }, []],
	['a day after the last of a number of sessions', { ...evening, count: 2, extra: ['2026-12-17'] }, []],
	[
		'a day of the month',
		{ kind: 'monthly', on: { day: 5 }, from: '2026-12-01', extra: ['2027-01-05'] },
		['needless-extra'],
	],
	['a day off', { ...evening, except: ['2026-12-10'], extra: ['2026-12-10'] }, ['needless-extra']],
	['a day off, at another hour', { ...evening, except: ['2026-12-10'], extra: ['2026-12-10T09:00'] }, []],
	['the first day', { ...evening, extra: ['2026-12-03T09:00'] }, []],
	['the day before the first', { ...evening, extra: ['2026-12-02'] }, ['extra-outside']],
	['the last day', { ...evening, until: '2026-12-31', extra: ['2026-12-31T09:00'] }, []],
	['the day after the last', { ...evening, until: '2026-12-31', extra: ['2027-01-01'] }, ['extra-outside']],
	[
		'within reversed ends, which have a report',
		{ ...evening, until: '2026-01-31', extra: ['2026-12-04'] },
		[],
	],
	[
		'twice a regular day: one report each',
		{ ...evening, extra: ['2026-12-10', '2026-12-10T19:00'] },
		['duplicate-id', 'needless-extra'],
	],
	[
		'twice outside: one report each',
		{ ...evening, extra: ['2026-11-10', '2026-11-10T19:00'] },
		['duplicate-id', 'extra-outside'],
	],
])('an extra session on %s', (_name, when, rules) => {
	const input = inputOf(records, whenSchema.parse(when));
	const found = [duplicateId, extraOutside, needlessExtra].flatMap((rule) => rule(input));
	expect(found.map(({ rule }) => rule).sort()).toEqual(rules);
});
