import type { MosaicTone } from '../../palette.ts';
import { fan, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { type Polygon, takenInTurn } from '../../shards/point.ts';
import { box, disc, mirror, move, sector, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead, HILLS, pad } from '../kit.ts';

const PETAL = outline('M0 0Q-26 -22 0 -62Q26 -22 0 0Z', 8);
const WIDE = outline('M0 0Q-22 -16 -4 -58Q26 -26 0 0Z', 8);
/** From behind to before: how far each petal leans, in turns. */
const PETALS: [lean: number, tone: MosaicTone, shape: Polygon][] = [
	[-0.2, 'p3', WIDE],
	[0.2, 'p3', mirror(WIDE)],
	[-0.125, 'p2', PETAL],
	[0.125, 'p2', PETAL],
	[-0.06, 'p1', PETAL],
	[0.06, 'p1', PETAL],
	[0, 'p2', PETAL],
];

/** A flower seen from the side, a bud and two leaves. */
function beside(easel: Easel): void {
	const [x, y, scale] = [160, 116, 1.52];
	pad(easel, 66, 128, 58, 15, 5);
	pad(easel, 262, 132, 54, 14, 5);
	easel.lay(HILLS, rows(box(155, 104, 9, 60), 130));
	for (const [lean, tone, shape] of PETALS) {
		easel.put(tone, turn(move(shape, x, y, scale), x, y, lean));
		const vein = (reach: number) => turn([[x, y - reach * scale]], x, y, lean).join();
		easel.line(`M${vein(46)}L${vein(16)}`);
	}
	easel.put('a1', sector([x, y + 2 * scale], [0, 15 * scale], [-0.25, 0.25], 8));
	easel.put('p2', outline('M262 124Q240 98 262 66Q284 98 262 124Z'));
	easel.put('p1', outline('M262 124Q252 98 262 66Q272 98 262 124Z'));
	easel.room(160, 70, 92, 58);
	easel.room(262, 96, 18, 30);
}

/** A flower seen from above, a leaf beside it. */
function above(easel: Easel): void {
	const [x, y] = [126, 82];
	pad(easel, 252, 112, 62, 40, 8);
	const long = move(outline('M0 -14Q-21 -38 0 -66Q21 -38 0 -14Z', 8), x, y, 1.1);
	const short = move(outline('M0 -8Q-17 -26 0 -46Q17 -26 0 -8Z', 8), x, y, 1.1);
	for (let at = 0; at < 9; at++) easel.put(takenInTurn(['p3', 'p2', 'p3'], at), turn(long, x, y, at / 9));
	for (let at = 0; at < 8; at++) {
		const turns = (at + 0.4) / 8;
		easel.put(takenInTurn(['p1', 'p2'], at), turn(short, x, y, turns));
		easel.line(`M${turn([[x, y - 38]], x, y, turns).join()}L${turn([[x, y - 20]], x, y, turns).join()}`);
	}
	easel.lay(AMBER, fan(disc(x, y, 19), x, y, 5));
	bead(easel, x, y, 7);
	easel.room(x, y, 76, 76);
}

export const lotus: Motif = [beside, above];
