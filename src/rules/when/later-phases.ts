import type { Pattern } from '../../domain/sessions/pattern.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { error, located, type Rule, type Words4, warning } from '../kit/rule.ts';
import { startsOf } from '../kit/schedule.ts';

/** In days: any pattern comes round in so long a time. */
const LONG = 731;

/** A pattern that changes on the way: its phases follow one another, each changes something and has a session. */
export const laterPhases: Rule = (input) => {
	const starts = startsOf(input);
	return located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'weekly' && when.kind !== 'monthly') return [];
		return (when.later ?? []).flatMap((phase, at) => {
			const path = ['when', 'later', at];
			const before = when.later?.[at - 1]?.from ?? when.from;
			if (phase.from <= before)
				return error('later-phases', entry, [...path, 'from'], notAfter(phase.from, before));
			if (when.until !== undefined && phase.from > when.until)
				return error('later-phases', entry, [...path, 'from'], afterEnd(phase.from, when.until));
			if (Object.keys(phase).length === 1) return error('later-phases', entry, path, changesNothing(when));
			const next = when.later?.[at + 1]?.from;
			// One that is out of order has a report of its own.
			const to = next !== undefined && next > phase.from ? addDays(next, -1) : addDays(phase.from, LONG);
			const bare = { ...entry.record, when: { ...when, extra: [] } };
			if (starts(bare, { from: phase.from, to }).length > 0) return [];
			return warning('later-phases', entry, [...path, 'from'], noSession(phase.from));
		});
	});
};

const notAfter = (from: string, before: string): Words4 => ({
	vi: `from (${from}) không sau ngày bắt đầu ở trên (${before})`,
	en: `from (${from}) is not after the beginning above (${before})`,
	cureVi:
		'Xếp later theo thứ tự ngày, ngày đầu tiên sau from của lịch. Nếu lịch đổi ngay từ đầu: sửa ở trên.',
	cureEn:
		'List later by date, the first of them after the from of the pattern. If it changes from the very beginning, correct the pattern itself.',
});

const afterEnd = (from: string, until: string): Words4 => ({
	vi: `from (${from}) sau ngày cuối của lịch (until ${until}): sẽ không bao giờ có hiệu lực`,
	en: `from (${from}) is after the last day of the pattern (until ${until}): it would never hold`,
	cureVi: 'Lùi until, hoặc sửa from.',
	cureEn: 'Move until to a later day, or correct from.',
});

const changesNothing = ({ kind }: Pattern): Words4 => {
	const fields = `time, ${kind === 'weekly' ? 'days' : 'on'}, every`;
	return {
		vi: 'từ ngày này không ghi điều gì khác đi',
		en: 'nothing is said to be different from this date on',
		cureVi: `Ghi điều thay đổi (${fields}), hoặc bỏ mục này.`,
		cureEn: `Write what changes (${fields}), or remove it.`,
	};
};

const noSession = (from: string): Words4 => ({
	vi: `lịch mới từ ${from} không cho buổi nào`,
	en: `the pattern from ${from} on comes to no session`,
	cureVi: 'Xem lại ngày, số buổi (count), các ngày nghỉ và later kế tiếp.',
	cureEn: 'Look at the date, the count, the days off and the next later.',
});
