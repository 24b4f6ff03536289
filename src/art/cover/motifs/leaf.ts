import type { MosaicTone } from '../../palette.ts';
import { fan, half, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { type Point, takenInTurn } from '../../shards/point.ts';
import { disc } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, sea } from '../kit.ts';

/** The midrib runs from its foot in this direction. */
const FOOT: Point = [56, 128];
const [RIB_X, RIB_Y] = [206 / 228, -102 / 228];
const SIDES: [side: 1 | -1, tones: [MosaicTone, ...MosaicTone[]]][] = [
	[1, ['p1', 'p2', 'p1', 'p3', 'p2']],
	[-1, ['p3', 'p1', 'p2', 'p1', 'p3']],
];

/** One leaf, cut along its veins. */
function single(easel: Easel): void {
	const whole = outline('M56 128Q60 28 262 26Q254 140 96 134Q74 132 56 128Z', 10);
	for (const [side, tones] of SIDES) {
		const [acrossX, acrossY] = [-RIB_Y * side, RIB_X * side];
		let rest = half(whole, acrossX, acrossY, acrossX * FOOT[0] + acrossY * FOOT[1]);
		const [veinX, veinY] = [RIB_X * 0.7 + acrossX * 0.72, RIB_Y * 0.7 + acrossY * 0.72];
		for (const [at, distance] of [40, 84, 128, 172].entries()) {
			const reach = veinX * (FOOT[0] + RIB_X * distance) + veinY * (FOOT[1] + RIB_Y * distance);
			easel.put(takenInTurn(tones, at), half(rest, veinX, veinY, reach));
			rest = half(rest, -veinX, -veinY, -reach);
		}
		easel.put(takenInTurn(tones, 4), rest);
	}
	easel.put('a1', outline('M30 144L56 124L250 30L254 36L60 134L38 152Z'));
	easel.room(160, 84, 108, 56);
}

const CROWNS: [x: number, y: number, radius: number, count: number][] = [
	[96, 38, 40, 7],
	[214, 40, 44, 8],
	[156, 24, 46, 8],
];

/** A mangrove on its stilts over the water. */
function mangrove(easel: Easel): void {
	for (const [x, y, radius, count] of CROWNS)
		easel.lay(
			['h1', 'h2', 'p3', 'h1', 'h2', 'h3'],
			fan(disc(x, y, radius, radius * 0.62, 14), x, y + 6, count, 0.04),
		);
	easel.lay(AMBER, rows(outline('M150 46L170 46L173 104L147 104Z'), 74));
	for (const [far, top] of [
		[92, 74],
		[58, 86],
		[26, 96],
	] as const) {
		for (const side of [1, -1]) {
			const root =
				(reach: number, y: number) =>
				(t: number): Point => [
					160 + side * (4 + reach * Math.sin((t * Math.PI) / 2)),
					y + (1 - Math.cos((t * Math.PI) / 2)) * (150 - top),
				];
			const [over, below] = [root(far, top), root(far - 10, top + 11)];
			for (let part = 0; part < 3; part++) {
				const along = [0, 1 / 3, 2 / 3, 1].map((t) => (part + t) / 3);
				easel.put(takenInTurn(AMBER, part + (far > 40 ? 1 : 0)), [
					...along.map(over),
					...along.toReversed().map(below),
				]);
			}
		}
	}
	sea(easel, { top: 122, rows: 3 });
	easel.room(160, 60, 100, 44);
}

export const leaf: Motif = [single, mangrove];
