import { type DrawMotif, placed, type Stroke } from '../motif.ts';
import { type Curve, course, type Piece, type Point } from '../piece.ts';

/** An open book: two pages that swell from the spine, the cover and a ribbon in amber. */
export const book: DrawMotif = (stand) => {
	const pieces: Piece[] = [];
	const strokes: Stroke[] = [];
	for (const side of [-1, 1]) {
		const line =
			(depth: number): Curve =>
			(t) => [side * 70 * t, depth - 24 - 17 * Math.sin(t * 2.3)];
		const cover: Point[] = [
			[0, 45],
			...[0.3, 0.65, 1].map((t) => line(69)(t)),
			[side * 78, 27],
			[side * 78, -30],
			[0, -12],
		];
		pieces.push({ tone: 'a2', layer: 1, corners: placed(stand, cover) });
		for (const [index, corners] of course(line(0), line(60), 3, stand.random, 1, 0.22).entries()) {
			const tone = index === 1 ? 'p2' : 'p1';
			pieces.push({ tone, layer: 2, corners: placed(stand, corners) });
		}
		for (const depth of [15, 29, 43]) {
			const [from, over, to] = placed(stand, [line(depth)(0.14), [side * 38, depth - 49], line(depth)(0.86)]);
			if (from && over && to) strokes.push([from, over, to]);
		}
	}
	const ribbon: Point[] = [
		[-5, 34],
		[5, 34],
		[5, 58],
		[0, 52],
		[-5, 58],
	];
	pieces.push({ tone: 'a1', layer: 3, corners: placed(stand, ribbon) });
	return { pieces, strokes, rooms: [{ x: stand.x, y: stand.y, rx: 84 * stand.unit, ry: 54 * stand.unit }] };
};
