/** A visit that a school plans: what a form holds, and what a link carries. No name of a person. */
import type { SchoolClass } from '../../domain/visits/school-class.ts';

export interface Visit {
	/** Ids of the offers on the shortlist, in the order in which they were chosen. */
	readonly offers: readonly string[];
	readonly visitors: SchoolClass;
	/** Wished dates in order, at most three. */
	readonly dates: readonly string[];
	/** Another day would do as well. */
	readonly flexible: boolean;
	readonly school: string;
	/** Who is in charge on the day: a role, never a name. */
	readonly inCharge: string;
}

export const MOST_DATES = 3;
export const MOST_OFFERS = 8;
/** In letters. */
export const LONGEST_NAME = 120;

export const emptyVisit: Visit = {
	offers: [],
	visitors: { level: '', pupils: 0, adults: 0, wheelchairs: 0 },
	dates: [],
	flexible: true,
	school: '',
	inCharge: '',
};
