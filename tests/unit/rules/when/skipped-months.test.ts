/** Which monthly patterns come to a month without their day. The wording stands in tests/content/broken. */
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { skippedMonths } from '../../../../src/rules/when/skipped-months.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
function skipped(pattern: Readonly<Record<string, unknown>>): string | undefined {
	const when = whenSchema.parse({ kind: 'monthly', ...pattern });
	const [found] = skippedMonths(inputOf(records, when));
	return found && /tháng (\d+\/\d+)/.exec(found.message.vi)?.[1];
}

it.each([
	['the 31st, from October on', { on: { day: 31 }, from: '2026-10-01' }, '11/2026'],
	['the 30th, as soon as February comes', { on: { day: 30 }, from: '2026-10-01' }, '2/2027'],
	['the 29th, in a year that is no leap year', { on: { day: 29 }, from: '2027-12-01' }, '2/2029'],
	['the 28th, which every month has', { on: { day: 28 }, from: '2026-10-01' }, undefined],
	[
		'the 31st in a month that is past at the start',
		{ on: { day: 31 }, from: '2026-12-31', count: 2 },
		undefined,
	],
	[
		'the 31st, over before such a month',
		{ on: { day: 31 }, from: '2026-12-01', until: '2027-01-31' },
		undefined,
	],
	['the 31st, three sessions', { on: { day: 31 }, from: '2026-12-01', count: 3 }, '2/2027'],
	['the 31st of every January', { on: { day: 31 }, from: '2026-01-31', every: 12 }, undefined],
	[
		'the 31st of every second month from January',
		{ on: { day: 31 }, from: '2026-01-31', every: 2 },
		'9/2026',
	],
	[
		'the 15th, and the 31st from the new year on',
		{ on: { day: 15 }, from: '2026-10-01', later: [{ from: '2027-01-01', on: { day: 31 } }] },
		'2/2027',
	],
	['the last Sunday', { on: { weekday: 'sun', nth: -1 }, from: '2026-10-01' }, undefined],
])('%s', (_, pattern, month) => expect(skipped(pattern)).toBe(month));
