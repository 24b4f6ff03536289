import type { DrawMotif } from '../motif.ts';
import type { Piece, Point } from '../piece.ts';
import type { Random } from '../seeded-random.ts';
import { water } from './water.ts';

/** A full moon above two rows of waves. */
export const moon: DrawMotif = ({ x, y, unit, width, height, shards, random }) => {
	const centre: Point = [x, y - 14 * unit];
	const floor = y + 26 * unit;
	const sea = water({ width, height, floor, fans: shards * 0.33, glint: x, layer: 2, random });
	return {
		pieces: [...moonPieces(centre, 39 * unit, 5, random), ...sea.pieces],
		strokes: sea.strokes,
		rooms: [{ x, y: centre[1], rx: 42 * unit, ry: 42 * unit }],
		// Behind the round tops of the waves the sky goes on.
		floor: [floor, floor + sea.radius],
	};
};

/** A many-cornered heart and sectors whose outer edges lie on a true circle. */
export function moonPieces(centre: Point, radius: number, sectors: number, random: Random): Piece[] {
	const start = random();
	const joints = Array.from(
		{ length: sectors },
		(_, index) => (index + start + (random() - 0.5) * 0.4) / sectors,
	);
	const at = (turn: number, reach: number): Point => {
		const angle = turn * Math.PI * 2;
		return [centre[0] + reach * Math.cos(angle), centre[1] + reach * Math.sin(angle)];
	};
	const heart = joints.map((turn) => at(turn + (random() - 0.5) * 0.06, radius * (0.34 + random() * 0.2)));
	const tones = ['a2', 'a1', 'a1'] as const;
	const around = joints.map((from, index): Piece => {
		const next = (index + 1) % sectors;
		const to = (joints[next] ?? 0) + (next === 0 ? 1 : 0);
		const arc = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => at(from + (to - from) * part, radius));
		const inner = [heart[next], heart[index]].filter((corner) => corner !== undefined);
		return { tone: tones[index % 3] ?? 'a1', layer: 1, corners: [...arc, ...inner] };
	});
	return [...around, { tone: 'a1', layer: 1, corners: heart }];
}
