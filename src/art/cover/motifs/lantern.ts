import { columns, fan, rows } from '../../shards/cut.ts';
import { box, disc, ring, star } from '../../shards/shapes.ts';
import type { Easel, Motif, Tones } from '../easel.ts';
import { AMBER, bead, PORCELAIN } from '../kit.ts';

/** The star lantern of Mid-Autumn in its ring. */
function starred(easel: Easel): void {
	easel.lay(AMBER, fan(ring([160, 72], 54, 63, 40), 160, 72, 10, 0.02));
	const points = star(160, 72, 54, 21, 5);
	easel.lay(
		['p1', 'p2'],
		points.map((point, at) => [point, points[(at + 1) % points.length] ?? point, [160, 72]]),
	);
	bead(easel, 160, 72, 9);
	easel.cord('M160 135L160 160M148 134L140 158M172 134L180 158');
	easel.cord('M160 0L160 9');
	easel.room(160, 72, 64, 64);
}

const HUNG: [x: number, y: number, scale: number, tones: Tones, rim: Tones][] = [
	[70, 70, 0.86, PORCELAIN, ['a1']],
	[160, 84, 1.12, AMBER, ['p1']],
	[250, 66, 0.86, PORCELAIN, ['a1']],
];

/** Three round lanterns on their cords. */
function three(easel: Easel): void {
	for (const [x, y, scale, tones, rim] of HUNG) {
		const foot = y + 42 * scale;
		easel.cord(`M${x} -4L${x} ${y - 40 * scale}`);
		easel.cord(
			`M${x} ${foot}L${x} ${y + 64 * scale}M${x - 7} ${foot}L${x - 9} ${y + 60 * scale}M${x + 7} ${foot}L${x + 9} ${y + 60 * scale}`,
		);
		const body = disc(x, y, 40 * scale, 36 * scale, 28);
		for (const [row, band] of rows(body, y - 13 * scale, y + 13 * scale).entries())
			easel.lay(tones, columns(band, x - 20 * scale, x, x + 20 * scale), row);
		easel.lay(rim, [
			box(x - 15 * scale, y - 43 * scale, 30 * scale, 10 * scale),
			box(x - 13 * scale, y + 33 * scale, 26 * scale, 10 * scale),
		]);
		easel.room(x, y, 42 * scale, 46 * scale);
	}
}

export const lantern: Motif = [starred, three];
