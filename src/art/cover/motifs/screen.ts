import { columns, fan, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { box, mirror, move, sector } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { layRows, PORCELAIN } from '../kit.ts';

/** A telephone and its waves. */
function telephone(easel: Easel): void {
	easel.put(
		'm3',
		outline('M112 14Q112 6 120 6L200 6Q208 6 208 14L208 146Q208 154 200 154L120 154Q112 154 112 146Z', 4),
	);
	const cuts = [164, 152, 168];
	const bands = rows(box(119, 22, 82, 114), 60, 98);
	layRows(
		easel,
		bands.map((band, at) => columns(band, cuts[at] ?? 160)),
		[
			['p1', 'p3'],
			['a1', 'p1'],
			['p2', 'a2'],
		],
	);
	for (const line of ['M128 42q10 -14 20 0', 'M172 78h20', 'M172 86h14', 'M130 116q8 -10 18 0'])
		easel.line(line);
	easel.put('p1', box(150, 142, 20, 5));
	for (const side of [-1, 1]) {
		const towards = side > 0 ? 0.25 : 0.75;
		const wave = (reach: number) =>
			sector([160 + side * 52, 80], [reach - 9, reach], [towards - 0.1, towards + 0.1], 8);
		easel.put('p1', wave(34));
		easel.put('a1', wave(56));
	}
	easel.room(160, 80, 108, 70);
}

/** A computer, a book on its screen. */
function computer(easel: Easel): void {
	easel.put('m3', outline('M76 14L244 14Q250 14 250 20L250 114L70 114L70 20Q70 14 76 14Z', 4));
	easel.lay(PORCELAIN, fan(box(80, 24, 160, 80), 150, 66, 7, 0.03));
	const page = outline('M0 -16Q24 -28 46 -18L48 26Q24 16 0 28Z');
	easel.lay(['a1', 'a2'], [move(mirror(page), 160, 62), move(page, 160, 62)]);
	easel.lay(['p2', 'p1'], columns(outline('M46 116L274 116L298 144L22 144Z'), 122, 198));
	easel.put('a2', outline('M22 144L298 144L292 152L28 152Z'));
	easel.room(160, 82, 132, 66);
}

export const screen: Motif = [telephone, computer];
