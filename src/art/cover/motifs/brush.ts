import { columns, rows } from '../../shards/cut.ts';
import { crack } from '../../shards/field.ts';
import { outline } from '../../shards/outline.ts';
import type { Polygon } from '../../shards/point.ts';
import { box, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead } from '../kit.ts';

/** The sign 文, writing, on a sheet of paper, the brush still over it. */
function sheet(easel: Easel): void {
	const paper = outline('M58 34L236 22L248 138L70 146Z');
	easel.lay(['p1', 'p2', 'p1', 'p1'], crack(paper, 6, easel.random));
	for (const stroke of [
		'M116 40L122 50',
		'M86 66Q116 56 152 60',
		'M136 62Q126 98 86 126',
		'M100 66Q118 104 156 122',
	])
		easel.ink(stroke);
	const lean = (part: Polygon) => turn(part, 200, 78, 0.115);
	easel.put('a2', lean(box(193, -34, 14, 86)));
	easel.put('a1', lean(box(193, 8, 14, 22)));
	easel.put('m3', lean(box(190, 52, 20, 14)));
	easel.put('m2', lean(outline('M190 66L210 66Q214 86 200 112Q186 86 190 66Z')));
	easel.room(156, 82, 104, 64);
}

/** Mountain, stream, sun and moon: 山 川 日 月, from the middle of each. */
const SIGNS: [x: number, strokes: (x: number) => string[]][] = [
	[
		82,
		(x) => [`M${x} 56L${x} 102`, `M${x - 14} 74L${x - 14} 103L${x + 14} 103`, `M${x + 14} 72L${x + 14} 106`],
	],
	[
		134,
		(x) => [`M${x - 12} 60Q${x - 11} 90 ${x - 17} 106`, `M${x} 62L${x} 98`, `M${x + 14} 56L${x + 14} 106`],
	],
	[186, (x) => [`M${x - 12} 58L${x - 12} 104L${x + 12} 104L${x + 12} 58Z`, `M${x - 12} 80L${x + 12} 80`]],
	[
		238,
		(x) => [
			`M${x - 9} 56Q${x - 8} 92 ${x - 17} 108`,
			`M${x - 9} 56L${x + 12} 56L${x + 12} 104L${x + 6} 102`,
			`M${x - 9} 72L${x + 12} 72`,
			`M${x - 10} 86L${x + 12} 86`,
		],
	],
];

/** A scroll between two rods. */
function scroll(easel: Easel): void {
	easel.lay(['p1', 'p2'], columns(box(56, 36, 208, 88), 108, 160, 212));
	for (const x of [44, 264]) {
		easel.lay(AMBER, rows(box(x, 26, 14, 108), 62, 98));
		for (const y of [22, 138]) bead(easel, x + 7, y, 7, 'a2');
	}
	for (const [x, strokes] of SIGNS) for (const stroke of strokes(x)) easel.carve(stroke);
	easel.room(160, 80, 128, 66);
}

export const brush: Motif = [sheet, scroll];
