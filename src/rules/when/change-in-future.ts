import { error, located, type Rule } from '../kit/rule.ts';

/** A change that is announced has been made: its day cannot lie ahead, whatever day the session moves to. */
export const changeInFuture: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		entry.record.changes.flatMap(({ session, on }, at) => {
			if (on === undefined || on <= input.today) return [];
			return error('change-in-future', entry, ['changes', at, 'on'], {
				vi: `ngày đưa ra thay đổi của buổi ${session} (${on}) còn ở phía trước (hôm nay ${input.today})`,
				en: `the day on which the session ${session} was changed (${on}) is still to come (today is ${input.today})`,
				cureVi: 'Ghi ngày thông báo thay đổi. Ngày mới của buổi thì ghi ở start.',
				cureEn:
					'Write the day on which the change was made known. The new day of the session goes into start.',
			});
		}),
	);
