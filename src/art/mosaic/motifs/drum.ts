import type { DrawMotif, Stroke } from '../motif.ts';
import { disc, type Piece, type Point, ring, star } from '../piece.ts';

/** The face of a bronze drum: a star, a dark ground, a ring of porcelain, an amber rim. */
export const drum: DrawMotif = ({ x, y, unit, random }) => {
	const centre: Point = [x, y];
	const sectors = ring(centre, 33 * unit, 54 * unit, 8, random, 2);
	const pieces: Piece[] = [
		{ tone: 'a2', layer: 1, corners: disc(centre, 61 * unit, 28) },
		...sectors.map((corners, index): Piece => ({ tone: index % 2 ? 'p2' : 'p1', layer: 2, corners })),
		{ tone: 'm3', layer: 3, corners: disc(centre, 33 * unit, 20) },
		{ tone: 'a1', layer: 4, corners: star(centre, 29 * unit, 10 * unit, 8) },
	];
	const strokes = sectors.map((_, index): Stroke => {
		const at = (part: number, radius: number): Point => {
			const angle = ((index + part) / 8) * Math.PI * 2;
			return [x + Math.cos(angle) * radius * unit, y + Math.sin(angle) * radius * unit];
		};
		return [at(0.14, 41), at(0.5, 56), at(0.86, 41)];
	});
	return { pieces, strokes, rooms: [{ x, y, rx: 64 * unit, ry: 64 * unit }] };
};
