import { startOfExtra } from '../../domain/sessions/pattern.ts';
import { located, type Rule, type Words4, warning } from '../kit/rule.ts';
import { startsOf } from '../kit/schedule.ts';

/** An extra session that the pattern has anyway: it adds nothing, and perhaps another day was meant. */
export const needlessExtra: Rule = (input) => {
	const starts = startsOf(input);
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		// Public holidays stay out: to hold a session on one of them is what an extra is for.
		const held = { ...entry.record, when: { ...when, extra: [] } };
		const regular = { ...entry.record, when: { ...when, except: [], extra: [] } };
		// A count goes on behind days off, so the two may differ at the end.
		const isRegular = (start: string, date: string) =>
			[held, regular].some((each) => starts(each, { from: date, to: date }).includes(start));
		const extras = when.extra.map((extra) => startOfExtra(when, extra));
		return extras.flatMap((start, i) => {
			const date = start.slice(0, 10);
			// One written twice is reported by `duplicate-id`.
			if (extras.indexOf(start) < i || !isRegular(start, date)) return [];
			const words = when.except.includes(date) ? takenOut(date) : alreadyThere(start);
			return warning('needless-extra', entry, ['when', 'extra', i], words);
		});
	});
};

const alreadyThere = (start: string): Words4 => ({
	vi: `buổi thêm ${start} đã có sẵn trong lịch lặp`,
	en: `the extra session ${start} is one of the pattern anyway`,
	cureVi: 'Bỏ dòng này, hoặc sửa nếu ý là ngày khác, giờ khác.',
	cureEn: 'Remove it, or correct it if another day or hour is meant.',
});

const takenOut = (date: string): Words4 => ({
	vi: `${date} vừa là ngày nghỉ (except) vừa là buổi thêm (extra): buổi ấy vẫn diễn ra như thường lệ`,
	en: `${date} is both a day off (except) and an extra session: it takes place as usual`,
	cureVi: 'Nếu nghỉ: bỏ khỏi extra. Nếu vẫn có buổi: bỏ khỏi cả hai. Nếu đổi giờ: ghi giờ mới trong extra.',
	cureEn:
		'If it is off, remove it from extra. If it takes place, remove it from both. If the hour differs, write it in extra.',
});
