import type { Motif, Stand } from '../motif.ts';
import { disc, type Piece, type Point } from '../piece.ts';

/** Plum blossom: five petals round a heart, the filling pattern of old friezes. */
const PETAL: Point[] = [
	[0, -6],
	[10, -14],
	[14, -23],
	[11, -32],
	[4, -36],
	[-4, -36],
	[-11, -32],
	[-14, -23],
	[-10, -14],
];

/** Rosettes at even distances on both sides of the motif; all alike, so they cost few bytes. */
export function rosettes({ x, y, unit, width }: Stand): Motif {
	const pieces: Piece[] = [];
	const size = unit * 1.1;
	const rooms = [];
	for (const share of [-0.25, 0.25]) {
		const middle = Math.round(x + share * width);
		for (const turn of [0, 1, 2, 3, 4]) {
			const corners = PETAL.map((corner): Point => {
				const [dx, dy] = turned(corner, turn);
				return [middle + Math.round(dx * size), Math.round(y) + Math.round(dy * size)];
			});
			pieces.push({ tone: turn % 2 ? 'p2' : 'p1', layer: 1, corners });
		}
		const heart = disc([0, 0], 10 * size, 12).map(
			([dx, dy]): Point => [middle + Math.round(dx), Math.round(y) + Math.round(dy)],
		);
		pieces.push({ tone: 'a1', layer: 2, corners: heart });
		rooms.push({ x: middle, y, rx: 36 * size, ry: 36 * size });
	}
	return { pieces, strokes: [], rooms };
}

function turned([x, y]: Point, fifths: number): Point {
	const angle = (fifths / 5) * Math.PI * 2;
	return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}
