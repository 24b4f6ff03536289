import { type DrawMotif, placed, type Stroke } from '../motif.ts';
import { type Curve, course, type Piece, type Point } from '../piece.ts';

/** The courses of the body from the neck down: half width and height of top, side and bottom, shards in the course. */
const BODY = [
	{ from: [30, -32], side: [26, -25], to: [28, -18], count: 1 },
	{ from: [28, -18], side: [43, -11], to: [51, 1], count: 2 },
	{ from: [51, 1], side: [53, 10], to: [50, 20], count: 3 },
	{ from: [50, 20], side: [42, 31], to: [25, 39], count: 2 },
] as const;

/** A three-legged bronze urn with upright handles, the body in blue and white. */
export const urn: DrawMotif = (stand) => {
	const level =
		([half, y]: Point): Curve =>
		(t) => [half * (2 * t - 1), y];
	const pieces: Piece[] = [];
	const add = (tone: Piece['tone'], layer: number, corners: Point[]) =>
		pieces.push({ tone, layer, corners: placed(stand, corners) });
	for (const x of [-27, 0, 27])
		add('a2', 1, [
			[x - 7, 22],
			[x + 7, 22],
			[x + 4, 48],
			[x + 6, 56],
			[x - 6, 56],
			[x - 4, 48],
		]);
	for (const side of [-1, 1]) {
		const handle: Point[] = [
			[37, -40],
			[39, -58],
			[34, -63],
			[20, -63],
			[15, -58],
			[17, -40],
			[24, -40],
			[23, -55],
			[31, -55],
			[30, -40],
		];
		add(
			'a1',
			1,
			handle.map(([x, y]) => [x * side, y]),
		);
	}
	add('a1', 3, [
		[-41, -42],
		[41, -42],
		[37, -31],
		[-37, -31],
	]);
	for (const [row, { from, side, to, count }] of BODY.entries()) {
		for (const [index, corners] of course(level(from), level(to), count, stand.random, 0).entries()) {
			if (index === count - 1) corners.splice(2, 0, side);
			if (index === 0) corners.push([-side[0], side[1]]);
			add((row + index) % 2 === 0 ? 'p1' : row === 2 ? 'p2' : 'p3', 2, corners);
		}
	}
	const strokes: Stroke[] = [];
	for (const x of [-36, -18, 0, 18])
		strokes.push(
			stroke(
				placed(stand, [
					[x, 12],
					[x + 9, -4],
					[x + 18, 12],
				]),
			),
		);
	strokes.push(
		stroke(
			placed(stand, [
				[-20, -26],
				[0, -22],
				[20, -26],
			]),
		),
	);
	strokes.push(
		stroke(
			placed(stand, [
				[-26, 27],
				[0, 33],
				[26, 27],
			]),
		),
	);
	return { pieces, strokes, rooms: [{ x: stand.x, y: stand.y, rx: 56 * stand.unit, ry: 64 * stand.unit }] };
};

function stroke(points: Point[]): Stroke {
	const [from, over, to] = points;
	if (!from || !over || !to) throw new Error('a stroke needs three points');
	return [from, over, to];
}
