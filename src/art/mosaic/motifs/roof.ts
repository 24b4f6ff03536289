import { type DrawMotif, placed, type Stroke } from '../motif.ts';
import { type Curve, course, type Piece, type Point } from '../piece.ts';

/** A timber hall: a hollow-curved roof with lifted corners on amber columns. */
export const roof: DrawMotif = (stand) => {
	const edge =
		(half: number, y: number, lift: number): Curve =>
		(t) => {
			const s = 2 * t - 1;
			return [half * s, y - lift * Math.abs(s) ** 3];
		};
	const pieces: Piece[] = [];
	const add = (tone: Piece['tone'], layer: number, corners: Point[]) =>
		pieces.push({ tone, layer, corners: placed(stand, corners) });
	add('m3', 1, [
		[-58, 0],
		[58, 0],
		[58, 42],
		[-58, 42],
	]);
	for (const x of [-50, -18, 18, 50])
		add('a1', 2, [
			[x - 6, -4],
			[x + 6, -4],
			[x + 6, 42],
			[x - 6, 42],
		]);
	add('p2', 2, [
		[-68, 42],
		[68, 42],
		[76, 54],
		[-76, 54],
	]);
	for (const [index, corners] of course(edge(40, -44, 0), edge(54, -22, 3), 4, stand.random).entries()) {
		add(index % 2 ? 'p2' : 'p1', 3, corners);
	}
	for (const [index, corners] of course(edge(54, -22, 3), edge(86, 8, 16), 5, stand.random).entries()) {
		add(index % 2 ? 'p1' : 'p3', 3, corners);
	}
	const ridge: Point[] = [
		[-56, -59],
		[-40, -52],
		[40, -52],
		[56, -59],
		[44, -43],
		[-44, -43],
	];
	add('a2', 4, ridge);
	const strokes = [-44, -22, 0, 22, 44].map((x): Stroke => {
		const [from, over, to] = placed(stand, [
			[x * 0.95 - 7, -4],
			[x, 6],
			[x * 1.05 + 7, -4],
		]);
		if (!from || !over || !to) throw new Error('a stroke needs three points');
		return [from, over, to];
	});
	return { pieces, strokes, rooms: [{ x: stand.x, y: stand.y, rx: 84 * stand.unit, ry: 58 * stand.unit }] };
};
