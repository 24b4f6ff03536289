/** What is known of an offer, as far as a visit depends on it. What is missing nobody has told. */
import type { OpeningHours } from '../opening/opening-hours.ts';

export interface VisitOffer {
	/** `current`: there is evidence that it is offered; `former`: there was; `ended`: a source says that it is over. */
	readonly standing: 'current' | 'former' | 'ended';
	/** Ids of levels, and grades 1 to 12; of none of both, nobody has said for whom it is. */
	readonly levels: readonly string[];
	readonly grades: readonly number[];
	/** In pupils of one visit, both ends counted. */
	readonly group?: {
		readonly min?: number | undefined;
		readonly max?: number | undefined;
		readonly pupilsPerAdult?: number | undefined;
	};
	/** Whole days between asking and the visit. */
	readonly leadDays?: number;
	/** 1 to 12; none: all year, or not told. */
	readonly months: readonly number[];
	/** The class goes there; else the offer comes to the school, or is held online. */
	readonly onSite: boolean;
	/** Of the place that is visited. */
	readonly hours?: OpeningHours;
}
