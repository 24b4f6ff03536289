import type { Event } from '../../schemas/index.ts';
import { error, located, type Rule } from '../kit/rule.ts';
import { startsOf } from '../kit/schedule.ts';

/** A change that does not say what changes, or a move without a new time. */
export const changeIncomplete: Rule = (input) => {
	const starts = startsOf(input);
	const isStart = (event: Event, session: string) => {
		const date = session.slice(0, 10);
		return starts(event, { from: date, to: date }).includes(session);
	};
	return located(input, 'events').flatMap((entry) =>
		entry.record.changes.flatMap((change, i) => {
			const { session, status, start, end, places, availability, reason } = change;
			// The new time in place of the original one has a report of its own.
			if (status === 'rescheduled' && start === session && isStart(entry.record, session)) {
				return error('change-incomplete', entry, ['changes', i, 'start'], {
					vi: `buổi ${session} được dời đến đúng lúc ban đầu`,
					en: `the session ${session} is moved to the very time it had`,
					cureVi: 'Ghi lúc bắt đầu mới trong start, hoặc bỏ status nếu chỉ có điều khác thay đổi.',
					cureEn: 'Write the new start, or remove status when something else changes.',
				});
			}
			if (status === 'rescheduled' && start === undefined) {
				return error('change-incomplete', entry, ['changes', i, 'status'], {
					vi: `buổi ${session} được dời nhưng chưa có giờ mới`,
					en: `the session ${session} is moved, but not when to`,
					cureVi: 'Thêm start; nếu chưa có ngày mới thì viết status: postponed.',
					cureEn: 'Add start; while there is no new date write status: postponed.',
				});
			}
			if (start !== undefined && (status === 'postponed' || status === 'cancelled')) {
				return error('change-incomplete', entry, ['changes', i, 'start'], {
					vi: `buổi ${session} bị hoãn hoặc hủy nhưng lại có giờ mới`,
					en: `the session ${session} is off, yet has a new time`,
					cureVi: 'Viết status: rescheduled, hoặc bỏ start.',
					cureEn: 'Write status: rescheduled, or remove start.',
				});
			}
			if ([status, start, end, places, availability, reason].some((part) => part !== undefined)) return [];
			return error('change-incomplete', entry, ['changes', i, 'session'], {
				vi: `chưa nói buổi ${session} thay đổi gì`,
				en: `it is not said what changes about the session ${session}`,
				cureVi: 'Thêm status, start, places hoặc availability.',
				cureEn: 'Add status, start, places or availability.',
			});
		}),
	);
};
