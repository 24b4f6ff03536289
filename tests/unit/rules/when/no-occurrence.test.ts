/** Which schedules come to no session. The wording stands in tests/content/broken. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import { noOccurrence } from '../../../../src/rules/when/no-occurrence.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
const found = (when: object, given = records) => noOccurrence(inputOf(given, whenSchema.parse(when)));

it.each([
	['29 February every twelve months comes in leap years', { every: 12, from: '2025-02-01' }, 0],
	[
		'29 February until the year before the next one',
		{ every: 12, from: '2025-02-01', until: '2028-02-28' },
		1,
	],
])('%s', (_name, pattern, count) => {
	expect(found({ kind: 'monthly', on: { day: 29 }, ...pattern })).toHaveLength(count);
});

describe('a fair held once in three years, 2024 being one', () => {
	it.each([
		['in years without it', { fromYear: 2025, untilYear: 2026 }, 1],
		['in years of which the last has it', { fromYear: 2025, untilYear: 2027 }, 0],
		['from a year without it, and no last one', { fromYear: 2025 }, 0],
		['long past', { untilYear: 2010 }, 0],
		['past, but in years without it', { fromYear: 2010, untilYear: 2011 }, 1],
		['reversed years, which have a report of their own', { fromYear: 2027, untilYear: 2025 }, 0],
		['in the last years that content may name', { fromYear: 2050, untilYear: 2051 }, 0],
		['in the first years that content may name', { untilYear: 1967 }, 0],
		['in January by its offset', { fromYear: 2027, untilYear: 2027, offsetDays: -30 }, 0],
	])('%s', (_name, years, count) => {
		expect(found({ kind: 'day-yearly', day: 'hoi-lang-ba-nam', ...years })).toHaveLength(count);
	});
});

describe('a lunar date', () => {
	it.each([
		['that slips from one December into the next January but one', { fromYear: 2025, untilYear: 2025 }, 1],
		['in a year more', { fromYear: 2025, untilYear: 2026 }, 0],
		['past', { fromYear: 2010, untilYear: 2012 }, 0],
	])('%s', (_name, years, count) => {
		expect(found({ kind: 'lunar-yearly', month: 11, day: 15, ...years })).toHaveLength(count);
	});
});

it('a day that no year has is reported where it stands, not once more where it is named', () => {
	const [day] = records.days;
	if (!day) throw new Error('there is no day');
	const impossible = { ...day, id: 'x', rule: { kind: 'solar', month: 4, day: 31 } } as const;
	const given = { ...records, days: [impossible] };
	expect(found({ kind: 'day-yearly', day: 'x', untilYear: 2027 }, given)).toEqual([]);
});
