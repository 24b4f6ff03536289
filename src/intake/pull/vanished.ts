/** Records of a feed that it does not name any more: marked, never deleted; and feeds that lack too much to be believed. */
import { dateOfLocal } from '../../domain/time/wall-time.ts';
import type { Event } from '../../schemas/index.ts';

/** Fewer than so many say nothing of a feed: two talks, one cancelled. */
const LEAST_KNOWN = 4;

/** Records of one feed that are still to come and were in it last time. */
export const stillExpected = (events: readonly Event[], feed: string, today: string): Event[] =>
	events.filter(
		(event) =>
			event.origin?.source === feed &&
			event.origin.gone === undefined &&
			!event.replacedBy &&
			isComing(event, today),
	);

/** Why a feed is not believed: it lacks half of what it had, or all. */
export function tooFew(
	expected: readonly Event[],
	missing: readonly Event[],
	empty: boolean,
): string | undefined {
	if (expected.length > 0 && empty)
		return `nguồn trống, trong khi danh mục có ${expected.length} mục sắp tới lấy từ nguồn này`;
	return expected.length >= LEAST_KNOWN && missing.length * 2 >= expected.length
		? `nguồn thiếu ${missing.length} trong ${expected.length} mục sắp tới đã lấy lần trước`
		: undefined;
}

/** Some day that it names, or a change of it, is not over; patterns without an end never are. */
function isComing({ when, changes }: Event, today: string): boolean {
	if (
		(when.kind === 'weekly' || when.kind === 'monthly') &&
		when.until === undefined &&
		when.count === undefined
	)
		return true;
	const days = JSON.stringify([when, changes.map(({ start }) => start)]).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	return days.some((day) => dateOfLocal(day) >= today);
}
