import { columns, fan, rows } from '../../shards/cut.ts';
import { crack } from '../../shards/field.ts';
import { outline } from '../../shards/outline.ts';
import { box, move, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead } from '../kit.ts';

/** A carved block, and the print that was taken from it. */
function print(easel: Easel): void {
	easel.lay(['p1', 'p2'], crack(outline('M156 22L288 34L278 144L148 132Z'), 5, easel.random));
	const inked = move(outline('M0 -8Q-13 -22 0 -36Q13 -22 0 -8Z'), 218, 82);
	const carved = move(outline('M0 -7Q-11 -18 0 -29Q11 -18 0 -7Z'), 82, 82);
	for (let petal = 0; petal < 6; petal++) easel.put('m1', turn(inked, 218, 82, petal / 6 + 0.02));
	bead(easel, 218, 82, 9);
	easel.lay(AMBER, fan(turn(box(34, 34, 96, 96), 82, 82, -0.02), 82, 82, 4, 0.11));
	easel.put('m3', turn(box(48, 48, 68, 68), 82, 82, -0.02));
	for (let petal = 0; petal < 6; petal++) easel.put('a1', turn(carved, 82, 82, petal / 6));
	bead(easel, 82, 82, 7, 'p1');
	easel.room(82, 82, 62, 62);
	easel.room(218, 83, 76, 62);
}

/** 木 tree, 山 mountain, 中 middle: signs that read the same on the plate, which is carved in reverse. */
const SIGNS: readonly [Sign, ...Sign[]] = [
	(x, y) => [
		`M${x - 10} ${y - 4}L${x + 10} ${y - 4}`,
		`M${x} ${y - 12}L${x} ${y + 12}`,
		`M${x - 1} ${y - 3}Q${x - 5} ${y + 5} ${x - 11} ${y + 8}M${x + 1} ${y - 3}Q${x + 5} ${y + 5} ${x + 11} ${y + 8}`,
	],
	(x, y) => [
		`M${x} ${y - 12}L${x} ${y + 9}`,
		`M${x - 10} ${y - 3}L${x - 10} ${y + 10}L${x + 10} ${y + 10}L${x + 10} ${y - 3}`,
	],
	(x, y) => [
		`M${x - 10} ${y - 6}L${x + 10} ${y - 6}L${x + 10} ${y + 4}L${x - 10} ${y + 4}Z`,
		`M${x} ${y - 12}L${x} ${y + 13}`,
	],
];
type Sign = (x: number, y: number) => string[];

/** A printing plate: columns of carved signs, a grip at either end. */
function plate(easel: Easel): void {
	for (const x of [12, 272]) easel.lay(['a2', 'p3'], rows(box(x, 58, 36, 44), 80));
	easel.lay(AMBER, columns(box(40, 22, 240, 116), 80, 120, 160, 200, 240));
	for (let column = 0; column < 6; column++)
		for (let row = 0; row < 3; row++) {
			const sign = SIGNS[(column * 2 + row) % 3] ?? SIGNS[0];
			for (const stroke of sign(60 + column * 40, 46 + row * 34)) easel.carve(stroke);
		}
	easel.room(160, 80, 132, 64);
}

export const woodblock: Motif = [print, plate];
