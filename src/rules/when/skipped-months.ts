import { type Phase, phasesOf } from '../../domain/sessions/pattern-phases.ts';
import type { MonthlyWhen } from '../../domain/sessions/when.ts';
import { addMonths, dateOf } from '../../domain/time/plain-date.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A monthly pattern on the 29th, 30th or 31st: the months without that day have no session, which few expect. */
export const skippedMonths: Rule = (input) =>
	located(input, 'events').flatMap((entry) => {
		const { when } = entry.record;
		if (when.kind !== 'monthly') return [];
		const phases = phasesOf(when);
		return phases.flatMap((phase, at) => {
			const on = onOf(phase);
			// What goes on as before was reported before.
			if (!on || !('day' in on) || on === onOf(phases[at - 1])) return [];
			const { day } = on;
			const month = firstWithout(when, phase, day);
			if (month === undefined) return [];
			const inWords = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
			const later = when.later?.findIndex(({ from }) => from === phase.from) ?? -1;
			return warning('skipped-months', entry, ['when', ...(at === 0 ? [] : ['later', later]), 'on', 'day'], {
				vi: `tháng không có ngày ${day} sẽ không có buổi nào, trước hết là tháng ${inWords}`,
				en: `months without a day ${day} have no session, the first of them ${month}`,
				cureVi: `Nếu ý là ngày cuối tháng: ghi từng buổi bằng when: { kind: sessions, … }, hoặc thêm các ngày ấy vào extra. Nếu ý là một thứ trong tuần cuối tháng: on: { weekday: sun, nth: -1 }. Nếu đúng là chỉ ngày ${day} thì để nguyên.`,
				cureEn: `For the last day of each month, list the sessions with when: { kind: sessions, … } or add those days to extra. For a weekday in the last week: on: { weekday: sun, nth: -1 }. If only that day is meant, leave it.`,
			});
		});
	});

const onOf = (phase: Phase | undefined) => (phase?.rhythm.kind === 'monthly' ? phase.rhythm.on : undefined);

/** Leap years come round in at most eight. */
const MONTHS_LOOKED_AT = 96;

/** The first month (`YYYY-MM`) in which a phase of the pattern would come round, but which lacks the day. */
function firstWithout(when: MonthlyWhen, { from, to, rhythm }: Phase, day: number): string | undefined {
	let left = when.count ?? Number.POSITIVE_INFINITY;
	const last = [when.until, to].filter((date) => date !== undefined).sort()[0];
	for (let at = 0; at < MONTHS_LOOKED_AT && left > 0; at += rhythm.every) {
		const month = addMonths(rhythm.from.slice(0, 7), at);
		if (last !== undefined && month > last.slice(0, 7)) return undefined;
		const date = dateOf(Number(month.slice(0, 4)), Number(month.slice(5)), day);
		if (date === undefined && month >= from.slice(0, 7)) return month;
		// Days off are not counted.
		if (date !== undefined && date >= from && !when.except.includes(date)) left--;
	}
	return undefined;
}
