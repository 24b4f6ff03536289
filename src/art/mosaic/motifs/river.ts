import type { DrawMotif, Stroke } from '../motif.ts';
import { type Curve, course, type Piece, type Point } from '../piece.ts';
import type { Random } from '../seeded-random.ts';
import { moonPieces } from './moon.ts';
import { fan, water } from './water.ts';

/** Fewer shards than this make hills, moon and water only. */
const FOR_CLOUDS_AND_BOAT = 50;

/** A wide scene: hills, a moon and its way on the water, clouds, one boat. */
export const river: DrawMotif = ({ x, y, width, height, shards, random }) => {
	const floor = height * 0.64;
	const plain = shards < FOR_CLOUDS_AND_BOAT;
	const wide = width / height > 4;
	const moonAt: Point = [
		Math.round(Math.min(width * 0.72, x + height * 0.95)),
		Math.round(height * (wide ? 0.4 : 0.31)),
	];
	const radius = Math.round(height * (wide ? 0.15 : 0.17));
	const sea = water({
		width,
		height,
		floor,
		fans: shards * (plain ? 0.25 : wide ? 0.3 : 0.36),
		glint: moonAt[0],
		layer: 4,
		random,
	});
	const pieces: Piece[] = [
		...moonPieces(moonAt, radius, shards > 100 ? 8 : 5, random),
		...hill(x - height * 1.05, height * 1.7, floor, height * 0.38, sea.radius, shards * 0.14, 2, random),
		...hill(x + height * 0.2, height * 1.3, floor, height * 0.16, sea.radius, shards * 0.06, 3, random),
		...sea.pieces,
	];
	const strokes: Stroke[] = [...sea.strokes];
	const rooms = [{ x: moonAt[0], y: moonAt[1], rx: radius * 1.05, ry: radius * 1.05 }];
	if (plain) return { pieces, strokes, rooms, floor: [floor, floor + sea.radius] };
	for (const [cx, cy, size] of [
		[x - height * 0.66, y - height * (wide ? 0.12 : 0.34), 0.06],
		[moonAt[0] - radius * 1.35, moonAt[1] + radius * 0.95, 0.05],
	] as const) {
		const cloud = cloudPieces([Math.round(cx), Math.round(cy)], Math.round(height * size));
		pieces.push(...cloud.pieces);
		strokes.push(...cloud.strokes);
	}
	// Between two rows: the nearer one laps over the keel.
	const nearer = Math.ceil(sea.rows / 2);
	const unit = height * 0.0045;
	pieces.push(...boat([x - height * 0.5, floor + nearer * sea.step - 3 * unit], unit, 4 + nearer - 0.5));
	return { pieces, strokes, rooms, floor: [floor, floor + sea.radius] };
};

/** Courses of shards that follow the slope, as on a relief. */
function hill(
	left: number,
	width: number,
	floor: number,
	rise: number,
	foot: number,
	count: number,
	layer: number,
	random: Random,
) {
	const slope =
		(share: number): Curve =>
		(t) => {
			const s = Math.abs(2 * t - 1) / (0.62 + 0.38 * share);
			const shape = s >= 1 ? 0 : (1 + Math.cos(Math.PI * s ** 1.4)) / 2;
			return [left + width * t, floor + foot - (rise + foot) * share * shape];
		};
	const courses = Math.max(1, Math.round(count / 7));
	const tones = ['h1', 'h3', 'h2'] as const;
	const pieces: Piece[] = [];
	for (let row = 0; row < courses; row++) {
		const shares = [1 - row / courses, 1 - (row + 1) / courses] as const;
		const cut = course(
			slope(shares[0]),
			slope(shares[1]),
			Math.max(3, Math.round(count / courses)),
			random,
			1,
			0.42,
		);
		for (const [index, corners] of cut.entries())
			pieces.push({ tone: tones[(index + row + Math.floor(random() * 2)) % 3] ?? 'h1', layer, corners });
	}
	return pieces;
}

function cloudPieces([x, y]: Point, radius: number) {
	const pieces: Piece[] = [];
	const strokes: Stroke[] = [];
	for (const [dx, size] of [
		[-1.7, 0.8],
		[1.9, 0.7],
		[0, 1.3],
	] as const) {
		const r = Math.round(radius * size);
		const at = x + Math.round(dx * radius);
		pieces.push({ tone: dx === 0 ? 'p1' : 'p2', layer: dx === 0 ? 4 : 3, corners: fan([at, y], r, 3) });
		strokes.push([
			[at - r * 0.5, y - r * 0.15],
			[at, y - r * 1.1],
			[at + r * 0.5, y - r * 0.15],
		]);
	}
	return { pieces, strokes };
}

/** A sampan under its round mat roof. */
function boat([x, y]: Point, unit: number, layer: number): Piece[] {
	const at = (points: Point[]): Point[] => points.map(([dx, dy]) => [x + dx * unit, y + dy * unit]);
	return [
		{
			tone: 'a2',
			layer,
			corners: at([
				[-16, 2],
				[-14, -10],
				[-6, -16],
				[8, -16],
				[16, -10],
				[18, 2],
			]),
		},
		{
			tone: 'm3',
			layer,
			corners: at([
				[-46, -6],
				[-30, 0],
				[30, 0],
				[50, -10],
				[36, 12],
				[-30, 12],
			]),
		},
	];
}
