/** Names of the drawings that content may choose from; `art` holds the drawings. */

/** What a cover can be about. */
export const MOTIFS = [
	'book',
	'drum',
	'urn',
	'roof',
	'moon',
	'river',
	'lotus',
	'brush',
	'zither',
	'kite',
	'pottery',
	'leaf',
	'film',
	'screen',
	'wave',
	'ao-dai',
	'woodblock',
	'lantern',
] as const;
export type MotifName = (typeof MOTIFS)[number];

/** What the band above a record's page can show. */
export const FRIEZES = ['river', 'wall', 'roofs', 'books'] as const;
export type FriezeName = (typeof FRIEZES)[number];
