import type { MotifName } from '../../schemas/art.ts';
import type { Motif } from './easel.ts';
import { aoDai } from './motifs/ao-dai.ts';
import { book } from './motifs/book.ts';
import { brush } from './motifs/brush.ts';
import { drum } from './motifs/drum.ts';
import { film } from './motifs/film.ts';
import { kite } from './motifs/kite.ts';
import { lantern } from './motifs/lantern.ts';
import { leaf } from './motifs/leaf.ts';
import { lotus } from './motifs/lotus.ts';
import { moon } from './motifs/moon.ts';
import { pottery } from './motifs/pottery.ts';
import { river } from './motifs/river.ts';
import { roof } from './motifs/roof.ts';
import { screen } from './motifs/screen.ts';
import { urn } from './motifs/urn.ts';
import { wave } from './motifs/wave.ts';
import { woodblock } from './motifs/woodblock.ts';
import { zither } from './motifs/zither.ts';

/** A drawing for every name that content may choose. */
export const motifs: Readonly<Record<MotifName, Motif>> = {
	'ao-dai': aoDai,
	book,
	brush,
	drum,
	film,
	kite,
	lantern,
	leaf,
	lotus,
	moon,
	pottery,
	river,
	roof,
	screen,
	urn,
	wave,
	woodblock,
	zither,
};
