import type { MosaicTone } from '../../palette.ts';
import { type Point, takenInTurn } from '../../shards/point.ts';
import { star } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, layCloud, layMoon, sea } from '../kit.ts';

/** A full moon over the water. */
function full(easel: Easel): void {
	layMoon(easel, 178, 62, 46);
	layCloud(easel, 104, 74, 17);
	layCloud(easel, 262, 96, 13);
	sea(easel, { top: 104, radius: 22, glint: 178 });
}

const STARS: [x: number, y: number, radius: number, tone: MosaicTone][] = [
	[196, 72, 17, 'a1'],
	[246, 50, 10, 'p1'],
	[244, 104, 8, 'a1'],
	[46, 44, 10, 'p1'],
	[290, 30, 8, 'p1'],
];
const onCircle = (x: number, y: number, radius: number, turns: number): Point => [
	x + radius * Math.sin(turns * 2 * Math.PI),
	y - radius * Math.cos(turns * 2 * Math.PI),
];

/** A crescent: between an outer arc and an inner one drawn to the right, strips that narrow to both tips. */
function crescent(easel: Easel): void {
	const outer = (t: number) => onCircle(150, 80, 62, 0.1 - 0.7 * t);
	const inner = (t: number) =>
		t < 0.02 ? outer(0) : t > 0.98 ? outer(1) : onCircle(172, 80, 50, 0.045 - 0.59 * t);
	for (let strip = 0; strip < 9; strip++) {
		const along = [0, 1 / 3, 2 / 3, 1].map((part) => (strip + part) / 9);
		easel.put(takenInTurn(AMBER, strip), [...along.map(outer), ...along.toReversed().map(inner)]);
	}
	for (const [x, y, radius, tone] of STARS) easel.put(tone, star(x, y, radius, radius * 0.42, 4));
	layCloud(easel, 84, 142, 18);
	layCloud(easel, 270, 148, 15);
	easel.room(108, 80, 30, 58);
}

export const moon: Motif = [full, crescent];
