import { error, located, type Rule } from './rule.ts';

/** A change that does not say what changes, or a move without a new time. */
export const changeIncomplete: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		entry.record.changes.flatMap((change, i) => {
			const { status, start, end, places, availability, reason } = change;
			if (status === 'rescheduled' && start === undefined) {
				return error('change-incomplete', entry, ['changes', i, 'status'], {
					vi: `buổi ${change.session} được dời nhưng chưa có giờ mới`,
					en: `the session ${change.session} is moved, but not when to`,
					cureVi: 'Thêm start; nếu chưa có ngày mới thì viết status: postponed.',
					cureEn: 'Add start; while there is no new date write status: postponed.',
				});
			}
			if (start !== undefined && (status === 'postponed' || status === 'cancelled')) {
				return error('change-incomplete', entry, ['changes', i, 'start'], {
					vi: `buổi ${change.session} bị hoãn hoặc hủy nhưng lại có giờ mới`,
					en: `the session ${change.session} is off, yet has a new time`,
					cureVi: 'Viết status: rescheduled, hoặc bỏ start.',
					cureEn: 'Write status: rescheduled, or remove start.',
				});
			}
			if ([status, start, end, places, availability, reason].some((part) => part !== undefined)) return [];
			return error('change-incomplete', entry, ['changes', i, 'session'], {
				vi: `chưa nói buổi ${change.session} thay đổi gì`,
				en: `it is not said what changes about the session ${change.session}`,
				cureVi: 'Thêm status, start, places hoặc availability.',
				cureEn: 'Add status, start, places or availability.',
			});
		}),
	);
