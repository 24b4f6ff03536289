import { fan, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import { mirror, move, turn } from '../../shards/shapes.ts';
import type { Easel, Motif } from '../easel.ts';
import { AMBER, bead, layCloud } from '../kit.ts';

const UPPER_WING = outline('M5 -14Q40 -66 96 -46Q106 -10 66 8Q34 14 5 2Z', 8);
const LOWER_WING = outline('M5 6Q40 16 62 14Q82 40 54 58Q26 54 5 18Z', 8);

/** A kite in the form of a butterfly. */
function butterfly(easel: Easel): void {
	for (const side of [-1, 1]) {
		const at = (wing: typeof UPPER_WING) => move(side < 0 ? mirror(wing) : wing, 160, 76);
		easel.lay(['p1', 'p3', 'p2'], fan(at(UPPER_WING), 160 + 5 * side, 74, 9));
		easel.lay(AMBER, fan(at(LOWER_WING), 160 + 5 * side, 84, 8));
		bead(easel, 160 + 62 * side, 50, 10);
		bead(easel, 160 + 62 * side, 50, 4.5, 'm3');
		easel.cord(`M${160 + 3 * side} 48Q${160 + 10 * side} 26 ${160 + 24 * side} 18`);
	}
	const body = outline('M160 46Q170 58 168 78Q166 104 160 120Q154 104 152 78Q150 58 160 46Z');
	easel.lay(['a2', 'p1'], rows(body, 68, 92));
	easel.cord('M160 120q-10 18 6 40');
	easel.room(160, 82, 104, 58);
}

const QUARTERS = ['M0 -34L24 0L0 0Z', 'M0 -34L-24 0L0 0Z', 'M24 0L0 44L0 0Z', 'M-24 0L0 44L0 0Z'];

function flying(easel: Easel, x: number, y: number, scale: number, lean: number, tail: string): void {
	const at = (path: string) => turn(move(outline(path), x, y, scale), x, y, lean);
	easel.lay(['p1', 'p3', 'a2', 'a1'], QUARTERS.map(at));
	const [end] = at('M0 44Z');
	easel.cord(`M${end?.join(' ')}q${tail}`);
	easel.room(x, y, 30 * scale, 42 * scale);
}

/** Three plain kites over the clouds. */
function three(easel: Easel): void {
	flying(easel, 190, 60, 1.42, 0.08, '-30 18 -14 50');
	flying(easel, 78, 60, 1.08, -0.06, '28 16 10 54');
	flying(easel, 278, 88, 0.8, 0.12, '-24 10 -30 40');
	layCloud(easel, 40, 146, 17);
	layCloud(easel, 152, 152, 13);
}

export const kite: Motif = [butterfly, three];
