import { daysBetween } from '../../domain/time/plain-date.ts';
import type { Event } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { horizon, type StartsOf, startsOf } from '../kit/schedule.ts';

/** More than three years of something every day. Pages and calendars then show only the nearest of them. */
const MOST = 1000;

/** One record with thousands of sessions: most often a list that a machine wrote, or a pattern begun in a wrong year. */
export const manySessions: Rule = (input) => {
	const last = horizon(input);
	if (last === undefined) return [];
	const starts = startsOf(input);
	return located(input, 'events').flatMap((entry) => {
		const count = countOf(entry.record, last, starts);
		if (count <= MOST) return [];
		return warning(
			'many-sessions',
			entry,
			['when'],
			{
				vi: `mục này cho ${count} buổi, nhiều hơn ${MOST}: trang và lịch chỉ hiện những buổi gần nhất`,
				en: `this record comes to ${count} sessions, more than ${MOST}: pages and calendars show only the nearest`,
				cureVi:
					'Xem lại năm bắt đầu. Nếu đúng: chia thành mỗi năm một mục, dùng weekly hay monthly thay cho danh sách dài; cái lúc nào cũng mở thì ghi là hoạt động thường xuyên hoặc giờ mở cửa.',
				cureEn:
					'Look at the year it starts. If it is right, make one record a year, with weekly or monthly instead of a long list; what is always open is a programme, or opening hours.',
			},
			'key',
		);
	});
};

function countOf(event: Event, last: string, starts: StartsOf): number {
	const { when } = event;
	if (when.kind === 'sessions') return new Set(when.sessions.map(({ start }) => start)).size;
	if (when.kind !== 'weekly' && when.kind !== 'monthly') return 1;
	// Most patterns cannot reach so many: only the others are expanded.
	if (when.from > last || daysBetween(when.from, last) + when.extra.length < MOST) return 0;
	return starts(event, { from: when.from, to: last }).length;
}
