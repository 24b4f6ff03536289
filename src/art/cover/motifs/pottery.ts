import { columns, fan, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { box, disc, star } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead, layRows, PORCELAIN } from '../kit.ts';

const VASE =
	'M140 20L180 20Q184 30 174 40Q172 50 198 66Q224 90 202 122Q192 138 184 144L136 144Q128 138 118 122Q96 90 122 66Q148 50 146 40Q136 30 140 20Z';

/** A vase, painted. */
function vase(easel: Easel): void {
	const cuts = [[], [], [150], [134, 166], [158], []];
	const bands = rows(outline(VASE, 7), 34, 60, 84, 110, 134);
	layRows(
		easel,
		bands.map((band, at) => columns(band, ...(cuts[at] ?? []))),
		[['a1'], ['p1'], ['p2', 'p1'], ['p3', 'p1', 'p2'], ['p1', 'p3'], ['a2']],
	);
	for (const x of [124, 148, 172]) easel.line(`M${x - 8} 104Q${x} 86 ${x + 10} 104`);
	for (const x of [138, 160, 182]) easel.line(`M${x - 7} 76q7 -9 14 0`);
	easel.line('M132 122q28 10 56 0');
	easel.room(160, 84, 56, 70);
}

/** A bowl, and a plate leaning behind it. */
function bowl(easel: Easel): void {
	easel.lay(PORCELAIN, fan(disc(232, 72, 52), 232, 72, 9, 0.05));
	easel.put('p1', disc(232, 72, 31));
	easel.put('p2', star(232, 72, 27, 13, 6));
	bead(easel, 232, 72, 8);
	const cuts = [[90], [76, 124], [104]];
	const bands = rows(outline('M42 66L166 66Q160 122 126 134L82 134Q48 122 42 66Z', 8), 84, 110);
	layRows(
		easel,
		bands.map((band, at) => columns(band, ...(cuts[at] ?? []))),
		[
			['p2', 'p1'],
			['p1', 'p3', 'p1'],
			['p2', 'p1'],
		],
	);
	easel.put('p3', disc(104, 66, 62, 10));
	easel.put('a2', box(84, 134, 40, 8));
	for (const x of [66, 90, 114, 138]) easel.line(`M${x - 8} 100q8 -14 16 0`);
	easel.lay(AMBER, columns(box(-4, 142, 328, 22), 96, 200));
	easel.room(104, 98, 68, 50);
	easel.room(232, 72, 54, 54);
}

export const pottery: Motif = [vase, bowl];
