/** Whether a class and a day fit an offer: yes, no, or nobody has told. */
import { type IsHoliday, openOn } from '../opening/opening-hours.ts';
import { daysBetween, monthOf } from '../time/plain-date.ts';
import type { SchoolClass } from './school-class.ts';
import type { VisitOffer } from './visit-offer.ts';

export type FitAnswer = 'fits' | 'not' | 'unknown';
/** What is asked of the class, and of a day. */
export type ClassCheckName = 'standing' | 'level' | 'group' | 'adults';
export type DayCheckName = 'ahead' | 'lead' | 'month' | 'holiday' | 'opening';

export interface FitCheck<Name extends string = ClassCheckName | DayCheckName> {
	readonly name: Name;
	readonly answer: FitAnswer;
	/** The field of the record that answers, or that would. */
	readonly from: string;
}

const yes = (fits: boolean): FitAnswer => (fits ? 'fits' : 'not');

export function classChecks(offer: VisitOffer, visitors: SchoolClass): FitCheck<ClassCheckName>[] {
	const { standing, levels, grades, group } = offer;
	const { min, max, pupilsPerAdult } = group ?? {};
	const { pupils, adults, level, grade } = visitors;
	return [
		{
			name: 'standing',
			answer: standing === 'current' ? 'fits' : standing === 'ended' ? 'not' : 'unknown',
			from: 'ended',
		},
		{
			name: 'level',
			answer:
				grades.length > 0 && grade !== undefined
					? yes(grades.includes(grade))
					: levels.length > 0
						? yes(levels.includes(level))
						: 'unknown',
			from: grades.length > 0 && grade !== undefined ? 'grades' : 'levels',
		},
		{
			name: 'group',
			answer:
				min === undefined && max === undefined
					? 'unknown'
					: yes(pupils >= (min ?? 0) && pupils <= (max ?? Number.POSITIVE_INFINITY)),
			from: 'group',
		},
		{
			name: 'adults',
			answer: pupilsPerAdult === undefined ? 'unknown' : yes(adults * pupilsPerAdult >= pupils),
			from: 'group.pupilsPerAdult',
		},
	];
}

/** `date`, `today`: local dates of the site. A month that is not told is no question of its own: the day asks it. */
export function dayChecks(
	offer: VisitOffer,
	date: string,
	today: string,
	isHoliday: IsHoliday,
): FitCheck<DayCheckName>[] {
	const { leadDays, months, onSite, hours } = offer;
	const ahead = daysBetween(today, date);
	return [
		{ name: 'ahead', answer: yes(ahead > 0), from: 'visit.dates' },
		{
			name: 'lead',
			answer: leadDays === undefined ? 'unknown' : yes(ahead >= leadDays),
			from: 'booking.leadDays',
		},
		...(months.length > 0
			? [{ name: 'month' as const, answer: yes(months.includes(monthOf(date))), from: 'months' }]
			: []),
		{ name: 'holiday', answer: yes(!isHoliday(date)), from: 'days.publicHoliday' },
		...(onSite
			? [{ name: 'opening' as const, answer: openingAnswer(hours, date, isHoliday), from: 'openingHours' }]
			: []),
	];
}

/** Days on which a place is open at hours that nobody has told are days on which it is open. */
function openingAnswer(hours: VisitOffer['hours'], date: string, isHoliday: IsHoliday): FitAnswer {
	const { state } = openOn(hours, date, isHoliday);
	return state === 'open' || state === 'hours-unknown' ? 'fits' : state === 'closed' ? 'not' : 'unknown';
}

export const fitsWith = (checks: readonly FitCheck[]): boolean =>
	checks.every(({ answer }) => answer !== 'not');
