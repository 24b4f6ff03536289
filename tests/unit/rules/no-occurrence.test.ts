/** Which patterns come to no session. The wording stands in tests/content/broken. */
import { expect, it } from 'vitest';
import { readContent } from '../../../src/reader/index.ts';
import { noOccurrence } from '../../../src/rules/no-occurrence.ts';
import { when as whenSchema } from '../../../src/schemas/when.ts';
import { TINY_CITY } from '../../content/lay-over.ts';
import { inputOf } from './input-of.ts';

const { records } = readContent(TINY_CITY);

it.each([
	['29 February every twelve months comes in leap years', { every: 12, from: '2025-02-01' }, 0],
	[
		'29 February until the year before the next one',
		{ every: 12, from: '2025-02-01', until: '2028-02-28' },
		1,
	],
])('%s', (_name, pattern, found) => {
	const when = whenSchema.parse({ kind: 'monthly', on: { day: 29 }, ...pattern });
	expect(noOccurrence(inputOf(records, when))).toHaveLength(found);
});
