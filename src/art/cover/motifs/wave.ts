import { fan } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { disc, sector, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { layCloud, layMoon, SEA, sea } from '../kit.ts';

/** A life belt over the water. */
function belt(easel: Easel): void {
	layCloud(easel, 52, 50, 14);
	layCloud(easel, 276, 40, 16);
	for (let quarter = 0; quarter < 4; quarter++) {
		const from = 0.02 + quarter / 4;
		easel.put('p1', sector([160, 78], [32, 62], [from, from + 0.165], 6));
		easel.put('a1', sector([160, 78], [32, 62], [from + 0.165, from + 0.25], 6));
		const rope = (reach: number, part: number) =>
			turn([[160, 78 - reach]], 160, 78, quarter / 4 + part).join();
		easel.cord(`M${rope(62, 0.17)}Q${rope(74, 0.25)} ${rope(62, 0.33)}`);
	}
	sea(easel, { top: 96, radius: 22, from: 10 });
	easel.room(160, 78, 64, 62);
}

const FOAM: [x: number, y: number, radius: number][] = [
	[150, 30, 12],
	[174, 25, 11],
	[198, 29, 11],
	[219, 40, 10],
	[232, 56, 9],
	[236, 74, 8],
	[126, 40, 11],
];

/** A breaking wave. */
function breaker(easel: Easel): void {
	const body =
		'M-4 164L-4 104Q40 112 74 76Q110 22 176 26Q232 32 236 82Q224 58 196 60Q168 64 170 96Q176 128 324 126L324 164Z';
	easel.lay(SEA, fan(outline(body, 10), 186, 176, 22));
	for (const [x, y, radius] of FOAM) easel.put('p1', disc(x, y, radius, radius, 10));
	for (const line of ['M60 122Q104 108 128 66', 'M92 140Q132 120 146 78', 'M222 146q40 -10 84 -4'])
		easel.line(line);
	layMoon(easel, 276, 56, 26);
	sea(easel, { top: 122, rows: 2, from: 222 });
	easel.room(170, 70, 84, 60);
}

export const wave: Motif = [belt, breaker];
