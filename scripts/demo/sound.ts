/** Keeps what a made-up pattern says about its own dates true: exceptions and changes name dates that are in it. */
import { originalStarts } from '../../src/domain/sessions/occurrences.ts';
import { when as whenSchema } from '../../src/schemas/when.ts';
import type { Timing } from './patterns.ts';

const ALL = { from: '2000-01-01', to: '2040-12-31' };
const NO_CONTEXT = { holidays: new Set<string>(), dayRange: () => undefined };

/** A pattern that skips holidays gets neither exceptions nor changes: which dates are left, only the calendar knows. */
export function sound(timing: Timing): Timing {
	const parsed = whenSchema.parse(timing.when);
	if (parsed.kind !== 'weekly' && parsed.kind !== 'monthly') return timing;
	if (parsed.skipHolidays) return { ...timing, when: { ...parsed, except: [] }, starts: [] };
	const starts = (when: typeof parsed) =>
		new Set(originalStarts({ id: 'x', when, changes: [] }, ALL, NO_CONTEXT));
	const free = starts({ ...parsed, except: [] });
	const except = parsed.except.filter((date) => [...free].some((start) => start.startsWith(date)));
	const kept = starts({ ...parsed, except });
	return { ...timing, when: { ...parsed, except }, starts: timing.starts.filter((start) => kept.has(start)) };
}
