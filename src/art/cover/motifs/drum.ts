import { columns, fan } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import type { Point } from '../../shards/point.ts';
import { disc, ring, star, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead, PORCELAIN } from '../kit.ts';

/** The face of a bronze drum: a star in rings. */
function face(easel: Easel): void {
	easel.lay(AMBER, fan(ring([160, 80], 50, 66, 36), 160, 80, 12));
	const ground = fan(ring([160, 80], 29, 50, 36), 160, 80, 10, 0.03);
	easel.lay(['p1', 'p2', 'p1', 'p3'], ground);
	easel.put('p3', disc(160, 80, 29));
	easel.put('a1', star(160, 80, 26, 10, 10));
	for (let at = 0; at < 10; at++) {
		const on = (shift: number, reach: number) =>
			turn([[160, 80 - reach]], 160, 80, 0.08 + (at + shift) / 10).join();
		easel.line(`M${on(-0.25, 36)}Q${on(0, 46)} ${on(0.25, 36)}`);
	}
	easel.room(160, 80, 66, 66);
}

/** A drum on its stand, two sticks on the skin. */
function onStand(easel: Easel): void {
	easel.put('m3', outline('M118 118L202 118L222 154L98 154Z'));
	const body = outline('M98 44Q74 88 106 130Q160 148 214 130Q246 88 222 44Q160 66 98 44Z', 10);
	easel.lay(['a2', 'a1'], columns(body, 118, 146, 174, 202));
	easel.lay(PORCELAIN, fan(disc(160, 44, 64, 20, 30), 160, 44, 7, 0.04));
	easel.put('p3', disc(160, 44, 22, 7));
	for (let at = 0; at < 7; at++)
		bead(easel, 104 + at * 18.7, 70 + Math.sin((at / 6) * Math.PI) * 11, 4, 'p1');
	for (const side of [-1, 1]) {
		const on = (x: number, y: number): Point => [160 + side * x, y];
		easel.put('a1', [on(30, 34), on(34, 38), on(96, 14), on(92, 6)]);
		bead(easel, 160 + side * 29, 38, 8, 'p1');
	}
	easel.room(160, 82, 82, 70);
}

export const drum: Motif = [face, onStand];
