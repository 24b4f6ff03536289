/** What is said of a yearly event none of whose years has the day. */
import type { DayYearlyWhen, LunarYearlyWhen } from '../../domain/sessions/when.ts';
import { shown } from '../../reader/text/words.ts';
import type { Event } from '../../schemas/index.ts';
import type { Words4 } from './rule.ts';
import type { StartsOf } from './schedule.ts';
import { aroundYears, LONGEST_GAP } from './yearly.ts';

type YearlyWhen = LunarYearlyWhen | DayYearlyWhen;

export function missedYears(event: Event, when: YearlyWhen, starts: StartsOf): Words4 {
	const day = dayOf(when);
	const near = nearest(event, when, starts).join(', ');
	const years = yearsOf(when);
	const keys = when.fromYear === undefined ? ['untilYear'] : ['fromYear', 'untilYear'];
	return {
		vi: `lịch này không cho buổi nào: ${day.vi} không rơi vào ${years.vi}`,
		en: `this comes to no session at all: ${day.en} does not fall in ${years.en}`,
		cureVi: `${near ? `Lần gần nhất: ${near}. ` : ''}Sửa ${keys.join(', ')}, hoặc xem lại ngày.`,
		cureEn: `${near ? `Nearest to that: ${near}. ` : ''}Correct ${keys.join(' or ')}, or look at the day again.`,
	};
}

function dayOf(when: YearlyWhen): { vi: string; en: string } {
	if (when.kind === 'day-yearly') return { vi: `${shown(when.day)}`, en: `${shown(when.day)}` };
	return {
		vi: `ngày ${when.day} tháng ${when.month} âm lịch`,
		en: `day ${when.day} of lunar month ${when.month}`,
	};
}

function yearsOf({ fromYear, untilYear }: YearlyWhen): { vi: string; en: string } {
	if (fromYear === undefined)
		return { vi: `năm nào đến hết ${untilYear}`, en: `any year up to ${untilYear}` };
	if (fromYear === untilYear) return { vi: `năm ${fromYear}`, en: `${fromYear}` };
	return { vi: `năm nào từ ${fromYear} đến ${untilYear}`, en: `any year from ${fromYear} to ${untilYear}` };
}

/** The last time before those years and the first after them: one of the two was meant, as like as not. */
function nearest(event: Event, when: YearlyWhen, starts: StartsOf): string[] {
	const { fromYear, untilYear, ...always } = when;
	const [from, until] = [fromYear ?? untilYear ?? 0, untilYear ?? fromYear ?? 0];
	const dates = starts({ ...event, when: always }, aroundYears(from - LONGEST_GAP, until + LONGEST_GAP)).map(
		(start) => start.slice(0, 10),
	);
	const [before, after] = [`${from}-06-30`, `${until}-06-30`];
	return [
		...dates.filter((date) => date <= before).slice(-1),
		...dates.filter((date) => date > after).slice(0, 1),
	];
}
