import type { MosaicTone } from '../../palette.ts';
import { columns, fan, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { box, mirror, move, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER } from '../kit.ts';

/** An open book with a marker in it. */
function open(easel: Easel): void {
	easel.put('a2', outline('M58 128Q112 110 160 134Q208 110 262 128L266 138Q208 124 160 146Q112 124 54 138Z'));
	const page = outline('M0 -36Q42 -58 92 -40L100 46Q46 30 0 52Z', 8);
	easel.lay(['p2', 'p1', 'p3'], columns(move(mirror(page), 160, 82), 92, 126));
	easel.lay(['p2', 'p1', 'p2'], columns(move(page, 160, 82), 196, 230));
	for (const side of [-1, 1]) {
		const x = (shift: number) => 160 + side * shift;
		for (const y of [0, 17, 34]) easel.line(`M${x(16)} ${66 + y}Q${x(44)} ${48 + y} ${x(80)} ${56 + y}`);
	}
	easel.put('a1', outline('M196 36L212 32L214 62L205 54L198 64Z'));
	easel.room(160, 90, 108, 62);
}

const SPINES: [x: number, y: number, width: number, tone: MosaicTone, ends: MosaicTone][] = [
	[46, 30, 34, 'p1', 'p2'],
	[80, 44, 26, 'a1', 'p2'],
	[106, 22, 38, 'p3', 'p1'],
	[144, 38, 28, 'p1', 'p2'],
	[172, 28, 34, 'a2', 'p2'],
];

/** Books on a shelf, the last one leaning. */
function shelf(easel: Easel): void {
	for (const [x, y, width, tone, ends] of SPINES) {
		easel.lay([ends, tone], rows(box(x, y, width, 138 - y), y + 20, y + 70));
		easel.line(`M${x + width / 2} ${y + 30}L${x + width / 2} ${y + 58}`);
	}
	easel.lay(['p3', 'p1', 'p2'], fan(turn(box(212, 36, 30, 104), 242, 138, 0.055), 238, 88, 3, 0.02));
	easel.lay(AMBER, columns(box(20, 138, 280, 12), 96, 190));
	easel.room(150, 92, 128, 62);
}

export const book: Motif = [open, shelf];
