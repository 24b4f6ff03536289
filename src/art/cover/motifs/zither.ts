import { columns } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { takenInTurn } from '../../shards/point.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, PORCELAIN } from '../kit.ts';

/** The whole instrument, strings over their bridges. */
function whole(easel: Easel): void {
	const body = outline(
		'M22 112Q26 90 44 86Q160 66 270 36Q296 30 300 48L302 62Q300 76 276 82Q170 112 56 134Q30 138 22 112Z',
		8,
	);
	easel.lay(['p2', 'a2', 'a1', 'a2', 'a1', 'a2', 'p2'], columns(body, 58, 100, 142, 184, 226, 268));
	for (let at = 0; at < 5; at++) easel.string(`M44 ${98 + at * 7}L286 ${42 + at * 7.5}`);
	for (let at = 0; at < 5; at++) {
		const [x, y] = [92 + at * 40, 99 - at * 6.8];
		easel.put('p1', [
			[x, y - 15],
			[x + 11, y + 7],
			[x - 9, y + 7],
		]);
	}
	easel.room(160, 84, 140, 40);
}

/** From near: bridges in a slanting row under the strings. */
function near(easel: Easel): void {
	easel.lay(AMBER, columns(outline('M-4 44Q160 26 324 44L324 164L-4 164Z', 8), 52, 108, 164, 220, 276));
	easel.lay(PORCELAIN, columns(outline('M-4 32Q160 14 324 32L324 46Q160 28 -4 46Z', 8), 74, 160, 248));
	for (let at = 0; at < 7; at++) easel.string(`M-4 ${60 + at * 14}Q160 ${50 + at * 14} 324 ${60 + at * 14}`);
	for (let at = 0; at < 5; at++) {
		const [x, y] = [44 + at * 56, 74 + at * 15];
		const bridge = (half: number) => outline(`M${x} ${y - 27}L${x + half} ${y + 13}L${x - half} ${y + 13}Z`);
		easel.put(takenInTurn(['p1', 'p2'], at), bridge(20));
		easel.put('p3', bridge(6));
	}
	easel.room(160, 14, 180, 12);
}

export const zither: Motif = [whole, near];
