/** What the planner of visits knows of offers and of the city: plain data, fetched once by the page. Texts in Vietnamese, in which letters are written. */
import type { VisitOffer } from '../../domain/visits/visit-offer.ts';

/** Of the place that is visited; `unknown` where nobody has told. */
export type Told = 'yes' | 'no' | 'unknown';

export interface PlannerOffer extends VisitOffer {
	readonly id: string;
	/** Address of its page in Vietnamese, from the site's root. */
	readonly path: string;
	readonly title: string;
	readonly titleEn?: string;
	/** Whom the letter is addressed to. */
	readonly host: string;
	/** Name and address of the place, where the class goes to one. */
	readonly place?: string;
	readonly contact?: {
		readonly role?: string;
		readonly phone?: string;
		readonly email?: string;
		readonly url?: string;
	};
	readonly durationMinutes?: number;
	/** In words; missing while nobody has told. */
	readonly price?: string;
	/** Who of a school enters for free or for less: name and conditions. */
	readonly tickets: readonly string[];
	readonly learn: readonly string[];
	readonly activities: readonly string[];
	readonly bring?: string;
	readonly coach: Told;
	readonly lunch: Told;
	readonly toilets: Told;
	readonly bags: Told;
	readonly shelter: Told;
	/** Held in the open: rain changes it. */
	readonly outdoor: Told;
	readonly wheelchair: Told;
	/** Address of the sheet on which the host answers, from the site's root. */
	readonly answers?: string;
	/** What the place says to schools. */
	readonly note?: string;
}

interface PlannerLevel {
	readonly id: string;
	readonly name: string;
	readonly nameEn?: string;
	readonly grades: readonly number[];
}

export interface PlannerData {
	readonly offers: readonly PlannerOffer[];
	readonly levels: readonly PlannerLevel[];
	/** Local dates of the two years ahead. */
	readonly holidays: readonly string[];
	/** Where letters are dated: "Huế". */
	readonly city: string;
	/** Name of the catalogue, and its address without a slash at the end. */
	readonly site: string;
	readonly origin: string;
}
