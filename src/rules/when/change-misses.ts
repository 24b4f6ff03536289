import { error, located, type Rule } from '../kit/rule.ts';
import { nearestStarts, startsOf } from '../kit/schedule.ts';

/** A change is tied to a session by its original start; one that names no session would be lost silently. */
export const changeMisses: Rule = (input) => {
	const starts = startsOf(input);
	const days = new Set(input.records.days.map((day) => day.id));
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		// A missing or broken day has its own report.
		if (when.kind === 'day-yearly' && !days.has(when.day)) return [];
		return entry.record.changes.flatMap(({ session }, i) => {
			const date = session.slice(0, 10);
			if (starts(entry.record, { from: date, to: date }).includes(session)) return [];
			const near = nearestStarts(entry.record, date, starts)[0];
			return error('change-misses', entry, ['changes', i, 'session'], {
				vi: `không có buổi nào bắt đầu lúc ${session} trong lịch gốc`,
				en: `no session of the schedule starts at ${session}`,
				cureVi: near
					? `Buổi gần nhất là "${near}": ghi lúc bắt đầu ban đầu, không phải giờ mới.`
					: 'Ghi lúc bắt đầu ban đầu của buổi ấy, đúng như trong when.',
				cureEn: near
					? `The nearest one is "${near}": write the original start, not the new one.`
					: 'Write the original start of that session, as it stands in when.',
			});
		});
	});
};
