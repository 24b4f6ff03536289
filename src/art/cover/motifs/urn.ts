import { columns, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import type { Polygon } from '../../shards/point.ts';
import { box, mirror, move } from '../../shards/shapes.ts';
import type { Easel, Motif, Tones } from '../easel.ts';
import { PORCELAIN } from '../kit.ts';

const HANDLE = 'M37 -38L39 -56Q39 -63 33 -63L21 -63Q15 -63 15 -56L17 -38L24 -38L23 -55L31 -55L30 -38Z';
const BODY = 'M-30 -33L30 -33L28 -19Q52 -10 52 10Q50 30 26 40L-26 40Q-50 30 -52 10Q-52 -10 -28 -19Z';
/** The bands of the body from the neck down: where each is cut, and its tones. */
const BANDS: [cuts: number[], tones: Tones][] = [
	[[], ['p1']],
	[[-2], ['p3', 'p1']],
	[
		[-20, 18],
		['p2', 'p1', 'p3'],
	],
	[[3], ['p1', 'p2']],
];

/** A three-legged bronze urn with upright handles, the body in blue and white. */
function vessel(easel: Easel, x: number, y: number, scale: number): void {
	const at = (points: Polygon) => move(points, x, y, scale);
	const leg = (dx: number) =>
		outline(`M${dx - 7} 22L${dx + 7} 22L${dx + 4} 48L${dx + 7} 57L${dx - 7} 57L${dx - 4} 48Z`);
	easel.lay(
		['a2'],
		[-27, 0, 27].map((dx) => at(leg(dx))),
	);
	const handle = outline(HANDLE);
	easel.lay(['a1'], [at(mirror(handle)), at(handle)]);
	const body = rows(at(outline(BODY)), y - 17 * scale, y + 4 * scale, y + 22 * scale);
	for (const [band, [cuts, tones]] of BANDS.entries())
		easel.lay(tones, columns(body[band] ?? [], ...cuts.map((cut) => x + cut * scale)));
	easel.put('a1', at(outline('M-41 -42L41 -42L37 -31L-37 -31Z')));
	for (const dx of [-36, -18, 0, 18])
		easel.line(
			`M${x + dx * scale} ${y + 16 * scale}Q${x + (dx + 9) * scale} ${y - 2 * scale} ${x + (dx + 18) * scale} ${y + 16 * scale}`,
		);
	easel.line(`M${x - 26 * scale} ${y - 6 * scale}Q${x} ${y - 14 * scale} ${x + 26 * scale} ${y - 6 * scale}`);
	easel.room(x, y, 56 * scale, 62 * scale);
}

/** Three in a row, the middle one the largest. */
function three(easel: Easel): void {
	vessel(easel, 66, 96, 0.78);
	vessel(easel, 254, 96, 0.78);
	vessel(easel, 160, 86, 1.02);
	easel.lay(PORCELAIN, columns(box(-4, 146, 328, 18), 70, 160, 236));
}

export const urn: Motif = [(easel) => vessel(easel, 160, 86, 1.14), three];
