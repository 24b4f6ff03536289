import type { MotifName } from '../../schemas/art.ts';
import type { MosaicKind, MosaicTone } from '../palette.ts';
import { type FieldShard, field } from '../shards/field.ts';
import { type Random, seededRandom } from '../shards/random.ts';
import { pathOf, paths } from '../shards/svg.ts';
import { draw } from './easel.ts';
import { motifs } from './motifs.ts';

export interface CoverOptions {
	readonly motif: MotifName;
	/** Which of the motif's arrangements. */
	readonly composition: number;
	readonly kind: MosaicKind;
	/** The same seed gives the same field. */
	readonly seed: string;
}

const WIDTH = 320;
const HEIGHT = 160;
const SHARDS = 22;
const GROUND = ['m1', 'm2', 'm3'] as const satisfies MosaicTone[];

/**
 * The cover of a card: a field of shards in the kind's colour, the motif set into it. Its classes are painted by
 * styles/mosaic.css, so that it follows the theme. Decorative only.
 */
export function drawCover({ motif, composition, kind, seed }: CoverOptions): string {
	const random = seededRandom(`${motif} ${composition} ${seed}`);
	const { layers, rooms } = draw(motifs[motif][composition] ?? motifs[motif][0], random);
	const cells = field(WIDTH, HEIGHT, SHARDS, rooms, random);
	const tones = tinted(cells, random);
	const ground = GROUND.flatMap((tone) =>
		cells.filter((_, at) => tones[at] === tone).map(({ corners }) => [tone, pathOf(corners)] as const),
	);
	return (
		`<svg class="mosaic m-${kind}" data-picture="${motif}-${composition}" viewBox="0 0 ${WIDTH} ${HEIGHT}"` +
		` preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${paths([...ground, ...layers])}</svg>`
	);
}

/** Three tones, so that neighbours seldom match; the kind's own one twice as often. */
function tinted(cells: readonly FieldShard[], random: Random): MosaicTone[] {
	const tones: MosaicTone[] = [];
	for (const [at, { near }] of cells.entries()) {
		const taken = near.map((other) => tones[other]);
		const free = ([...GROUND, 'm1'] as const).filter((tone) => !taken.includes(tone));
		tones[at] = free[Math.floor(random() * free.length)] ?? 'm1';
	}
	return tones;
}
