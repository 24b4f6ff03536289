import { columns, fan } from '../../shards/cut.ts';
import { crack } from '../../shards/field.ts';
import { outline } from '../../shards/outline.ts';
import { box, sector } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, HILLS, layMoon, sea } from '../kit.ts';

const hill = (easel: Easel, path: string, count: number) =>
	easel.lay(HILLS, crack(outline(path, 8), count, easel.random));

/** A sampan under its round mat roof, between two rows of waves. */
function sampan(easel: Easel): void {
	layMoon(easel, 250, 46, 24);
	hill(easel, 'M-4 112Q60 8 150 86Q190 58 240 112L240 130L-4 130Z', 13);
	sea(easel, { top: 96, radius: 22, glint: 250, rows: 2 });
	easel.put('a2', outline('M92 98Q96 66 124 66Q152 66 156 98Z'));
	easel.put('a1', outline('M111 98Q113 67 124 66Q135 68 137 98Z'));
	easel.put('m3', outline('M58 80Q86 98 124 98Q164 98 196 76Q186 122 152 122L98 122Q70 120 58 80Z'));
	easel.put('p1', outline('M58 80Q86 98 124 98Q164 98 196 76L192 88Q164 107 124 107Q86 107 62 90Z'));
	sea(easel, { top: 116, radius: 22, glint: 250, rows: 3, from: -22 });
}

/** A bridge of five arches. */
function bridge(easel: Easel): void {
	layMoon(easel, 46, 34, 18);
	hill(easel, 'M150 100Q220 18 330 84L330 112L150 112Z', 9);
	for (const x of [20, 90, 160, 230, 300]) {
		easel.lay(['p1', 'p2'], fan(sector([x, 92], [27, 35], [-0.25, 0.25], 14), x, 92, 8));
		for (const dx of [-14, 0, 14]) easel.cord(`M${x + dx} ${92 - Math.sqrt(29 ** 2 - dx * dx)}L${x + dx} 92`);
		easel.put('a2', box(x - 39, 92, 8, 44));
	}
	easel.lay(AMBER, columns(box(-4, 90, 328, 9), 62, 132, 202, 272));
	sea(easel, { top: 108, radius: 22, glint: 46 });
	easel.room(160, 80, 150, 22);
}

export const river: Motif = [sampan, bridge];
