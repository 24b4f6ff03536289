/** A column of a table that institutions are given: what it is for, and rows to look at. */
export interface TemplateColumn {
	readonly field: string;
	/** In letters. */
	readonly width: number;
	/** What opens beside the header. */
	readonly hint: string;
	/** Which list of names drops down. */
	readonly list?: ChoiceName;
	/** A cell of each row on the sheet of examples. */
	readonly examples: readonly [string, string, string];
}

export type ChoiceName =
	| 'eventKinds'
	| 'programmeKinds'
	| 'placeKinds'
	| 'resourceKinds'
	| 'offerForms'
	| 'ownerships'
	| 'availabilities'
	| 'audiences'
	| 'topics'
	| 'days'
	| 'places'
	| 'wards'
	| 'levels'
	| 'subjects'
	| 'accessFeatures'
	| 'prices'
	| 'resourcePrices'
	| 'bookings'
	| 'holidays'
	| 'known'
	| 'goesOn';
