import type { DatedDay } from '../../catalogue/graph/graph.ts';
import { type ApiContext, headOf, orNull, text, trustOf } from './record.ts';
import type { ApiDay } from './schema/day.ts';

/** Commemorative days with the dates on which they fall, as far as the calendar reaches; both ends inclusive. */
export function dayList(context: ApiContext): ApiDay[] {
	const { catalogue } = context;
	const dates = Map.groupBy(catalogue.datedDays, (dated: DatedDay) => dated.day.id);
	return catalogue.records.days.map((day) => ({
		...headOf(day, 'days', context),
		scope: day.scope,
		rule: day.rule,
		dates: (dates.get(day.id) ?? []).map(({ start, end }) => ({ start, end })),
		basis: orNull(day.basis),
		since: orNull(day.since),
		publicHoliday: orNull(day.publicHoliday),
		window: day.window,
		tradition: day.tradition ? text(day.tradition) : null,
		topics: day.topics,
		...trustOf(day, 'days', context),
	}));
}
