import type { DrawMotif } from './motif.ts';
import { book } from './motifs/book.ts';
import { drum } from './motifs/drum.ts';
import { moon } from './motifs/moon.ts';
import { river } from './motifs/river.ts';
import { roof } from './motifs/roof.ts';
import { urn } from './motifs/urn.ts';
import type { MosaicKind } from './palette.ts';

export const MOTIFS = ['book', 'urn', 'drum', 'roof', 'moon', 'river'] as const;
export type MotifName = (typeof MOTIFS)[number];

export const DRAW_MOTIF: Record<MotifName, DrawMotif> = { book, urn, drum, roof, moon, river };

/** The motif a kind of record carries unless another is asked for. */
export const MOTIF_OF_KIND: Record<MosaicKind, MotifName> = {
	library: 'book',
	museum: 'urn',
	'culture-centre': 'drum',
	day: 'moon',
	heritage: 'roof',
};
