import { expect, it } from 'vitest';
import { gradeRuns } from '../../../../src/site/schools/grade-runs.ts';

it.each([
	[[1, 2, 3, 4, 5], '1–5'],
	[[9, 6, 8, 7, 3], '3, 6–9'],
	[[4], '4'],
	[[], ''],
])('%j', (grades, said) => expect(gradeRuns(grades)).toBe(said));
