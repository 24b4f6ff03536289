/** Any event with any pattern. */
import { dayRange } from '../../../../src/domain/sessions/commemorative-day.ts';
import type { OccurrenceContext } from '../../../../src/domain/sessions/occurrences.ts';

export const CONTEXT: OccurrenceContext = {
	holidays: new Set(['2026-04-30', '2026-05-01', '2026-09-02', '2027-01-01', '2027-02-06']),
	dayRange: (_id, year) => dayRange({ kind: 'lunar', month: 12, day: 23, days: 1 }, year),
};
