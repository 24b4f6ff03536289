import { error, located, type Rule } from '../kit/rule.ts';

/** A change that is announced has been made: its day cannot lie ahead, whatever day the session moves to. */
export const changeInFuture: Rule = (input) => [...ofSessions(input), ...ofPostponements(input)];

const ofSessions: Rule = (input) =>
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

const ofPostponements: Rule = (input) =>
	located(input, 'postponements').flatMap((entry) => {
		const { on } = entry.record;
		if (on <= input.today) return [];
		return error('change-in-future', entry, ['on'], {
			vi: `ngày đưa ra quyết định hoãn (${on}) còn ở phía trước (hôm nay ${input.today})`,
			en: `the day on which it was put off (${on}) is still to come (today is ${input.today})`,
			cureVi: 'Ghi ngày thông báo. Những ngày bị hoãn thì ghi ở from, to.',
			cureEn: 'Write the day on which it was made known. The days that are put off go into from, to.',
		});
	});
