import { columns, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { box, move } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, layMoon, PORCELAIN } from '../kit.ts';

/** A timber hall: hollow-curved roofs with lifted corners on amber columns. */
function hall(easel: Easel): void {
	const [x, y, scale] = [160, 84, 1.2];
	const at = (path: string) => move(outline(path, 8), x, y, scale);
	const cuts = (...all: number[]) => all.map((cut) => x + cut * scale);
	easel.put('m3', at('M-60 0L60 0L60 44L-60 44Z'));
	easel.lay(
		['a1'],
		[-52, -18, 18, 52].map((dx) => move(box(dx - 5.5, -4, 11, 48), x, y, scale)),
	);
	easel.lay(['p2', 'p1', 'p3'], columns(move(box(-72, 44, 144, 12), x, y, scale), ...cuts(-20, 34)));
	const eave = at('M-54 -22L54 -22Q66 0 90 -9Q80 8 74 13Q36 5 0 5Q-36 5 -74 13Q-80 8 -90 -9Q-66 0 -54 -22Z');
	easel.lay(['p3', 'p1', 'p2', 'p1'], columns(eave, ...cuts(-50, -17, 17, 50)));
	easel.lay(PORCELAIN, columns(at('M-44 -44L44 -44L56 -20L-56 -20Z'), ...cuts(-22, 4, 26)));
	easel.put('a2', at('M-58 -60Q-50 -50 -40 -51L40 -51Q50 -50 58 -60L46 -42L-46 -42Z'));
	for (const dx of [-36, -18, 0, 18, 36])
		easel.line(
			`M${x + (dx - 6) * scale} ${y - 5 * scale}Q${x + dx * scale} ${y + 4 * scale} ${x + (dx + 6) * scale} ${y - 5 * scale}`,
		);
	easel.room(x, y, 86 * scale, 58 * scale);
}

const TILES = 'M-4 34Q86 52 150 28L212 50Q236 62 284 40Q256 80 222 98Q110 92 -4 106Z';
const RIDGE = 'M-4 18Q88 38 140 12Q156 4 172 -4L186 6Q166 24 150 34Q90 58 -4 40Z';

/** The corner of a roof seen from near, the moon beside it. */
function corner(easel: Easel): void {
	layMoon(easel, 276, 112, 26);
	for (const x of [28, 104, 180]) easel.lay(AMBER, rows(box(x, 100, 17, 64), 132));
	easel.put('m3', outline('M-4 104L214 96L206 112L-4 118Z'));
	for (const [row, strip] of rows(outline(TILES, 10), 56, 78).entries()) {
		const cuts = [24, 58, 92, 126, 160, 194, 228].map((x) => x + row * 14);
		easel.lay(PORCELAIN, columns(strip, ...cuts), row * 3);
	}
	for (const strip of rows(outline(RIDGE, 10), 60)) easel.lay(AMBER, columns(strip, 48, 104));
	for (let at = 0; at < 6; at++) easel.line(`M${20 + at * 34} ${84 - (at > 3 ? 4 : 0)}q8 10 16 0`);
	easel.room(150, 76, 130, 50);
}

export const roof: Motif = [hall, corner];
