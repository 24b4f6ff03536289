/** Words that all papers of a visit share, each traced to where it comes from. Letters are written in Vietnamese. */
import { longDate } from '../../../i18n/dates.ts';
import type { PlannerData, PlannerOffer } from '../planner-data.ts';
import type { Visit } from '../visit.ts';

/** What a paper is made of. */
export interface PlannedVisit {
	readonly visit: Visit;
	readonly offer: PlannerOffer;
	readonly data: Pick<PlannerData, 'city' | 'site' | 'origin' | 'levels'>;
}

/** A sentence, and the fields that it says: `offer.price`, `visit.dates`, `form` for words of the form itself. */
export interface TracedSentence {
	readonly text: string;
	readonly from: readonly string[];
}
export const said = (text: string, ...from: readonly string[]): TracedSentence => ({ text, from });

/** "học sinh lớp 4"; children before school and students are no pupils: "người học (Mầm non)". */
export function classWords({ visit: { visitors }, data }: PlannedVisit): string {
	if (visitors.grade !== undefined) return `học sinh lớp ${visitors.grade}`;
	const level = data.levels.find(({ id }) => id === visitors.level);
	return level ? `người học (${level.name})` : 'học sinh';
}

/** "38 học sinh lớp 4 và 3 người lớn đi cùng, trong đó 2 em dùng xe lăn". */
export function visitorWords(planned: PlannedVisit): string {
	const { pupils, adults, wheelchairs } = planned.visit.visitors;
	return [
		`${pupils} ${classWords(planned)}${adults > 0 ? ` và ${adults} người lớn đi cùng` : ''}`,
		wheelchairs > 0 ? `trong đó ${wheelchairs} em dùng xe lăn` : undefined,
	]
		.filter((part) => part !== undefined)
		.join(', ');
}

export const dateWords = (date: string): string => {
	const words = longDate(date, 'vi');
	return words.charAt(0).toLowerCase() + words.slice(1);
};

/** "45 phút", "1 giờ 30 phút". */
export function durationWords(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 ? `${hours} giờ` : '', rest > 0 ? `${rest} phút` : ''].filter(Boolean).join(' ');
}

/** A title in quotation marks; one that begins with some has its own. */
export const quotedTitle = ({ title }: Pick<PlannerOffer, 'title'>): string =>
	title.startsWith('“') ? title : `“${title}”`;

/** What a school's letters leave for hand and stamp. */
export const schoolName = ({ visit }: PlannedVisit): string => visit.school || 'Trường ………………………';
