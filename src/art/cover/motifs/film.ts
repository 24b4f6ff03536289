import { columns, fan } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { type Polygon, takenInTurn } from '../../shards/point.ts';
import { box, disc, ring, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead, PORCELAIN } from '../kit.ts';

const HOLES: [x: number, y: number, lean: number][] = [
	[172, 152, 0],
	[204, 149, 0],
	[230, 138, -0.12],
	[252, 120, -0.12],
	[280, 107, 0],
	[308, 107, 0],
];

/** A reel, its film running out. */
function reel(easel: Easel): void {
	easel.lay(PORCELAIN, fan(ring([138, 78], 26, 62, 40), 138, 78, 10, 0.05));
	easel.put('p1', disc(138, 78, 27));
	for (let at = 0; at < 5; at++)
		for (const [x, y] of turn([[138, 38]], 138, 78, at / 5))
			bead(easel, x, y, 13, takenInTurn(['m1', 'm3'], at));
	bead(easel, 138, 78, 10);
	const strip = outline(
		'M150 140Q210 150 238 112Q258 84 324 92L324 124Q272 118 262 136Q244 164 150 164Z',
		10,
	);
	easel.lay(AMBER, columns(strip, 186, 214, 240, 268, 296));
	for (const [x, y, lean] of HOLES) easel.put('m3', turn(box(x - 5, y - 5, 10, 10), x, y, lean));
	easel.room(138, 78, 64, 64);
	easel.room(270, 118, 60, 24);
}

/** A strip of film across the card. */
function strip(easel: Easel): void {
	const lean = (part: Polygon) => turn(part, 160, 80, -0.03);
	for (const y of [30, 112]) easel.lay(AMBER, columns(lean(box(-20, y, 360, 18)), 40, 100, 160, 220, 280));
	for (let at = 0; at < 4; at++) {
		const x = -2 + at * 84;
		const frame = fan(lean(box(x, 48, 78, 64)), x + 40, 82, 4, 0.07 + at * 0.05);
		easel.lay(PORCELAIN, frame, at);
	}
	for (let at = 0; at < 13; at++)
		for (const y of [34, 116]) easel.put('m3', lean(box(-12 + at * 28, y, 13, 10)));
	easel.put('a1', lean(outline('M150 62L150 98L180 80Z')));
	easel.room(160, 80, 176, 56);
}

export const film: Motif = [reel, strip];
