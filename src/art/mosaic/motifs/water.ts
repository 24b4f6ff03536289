import type { Stroke } from '../motif.ts';
import type { MosaicTone } from '../palette.ts';
import type { Piece, Point } from '../piece.ts';
import { pickAtRandom, type Random } from '../seeded-random.ts';

export interface Water {
	width: number;
	height: number;
	/** The highest line the water reaches. */
	floor: number;
	/** About how many fans. */
	fans: number;
	/** Where the moon is mirrored. */
	glint: number;
	layer: number;
	random: Random;
}

/** Far water lies in haze; towards the viewer the porcelain grows whiter. */
const NEARER: readonly [Tones, ...Tones[]] = [
	['p3', 'p3', 'p2'],
	['p3', 'p2'],
	['p2', 'p3', 'p2'],
	['p2', 'p1', 'p3', 'p2'],
	['p1', 'p2', 'p2'],
];
type Tones = readonly [MosaicTone, ...MosaicTone[]];

/**
 * Water as the old masons set it: rows of half-round shards, each row before the one behind it, each shard with a
 * painted ripple. All are the same shape, so the file stays small.
 */
export function water({ width, height, floor, fans, glint, layer, random }: Water) {
	const radius = Math.max(12, Math.round(Math.sqrt((width * (height - floor)) / (1.5 * Math.max(1, fans)))));
	const step = Math.round(radius * 0.8);
	const pieces: Piece[] = [];
	const strokes: Stroke[] = [];
	const rows = Math.max(1, Math.round((height - floor) / step));
	const start = Math.round(random() * radius);
	for (let row = 0; row < rows; row++) {
		const y = Math.round(floor) + radius + row * step;
		const foot = row === rows - 1 ? Math.max(step, Math.ceil(height) + 4 - y) : step;
		for (let x = start - (row % 2 ? 0 : radius) - radius; x - radius < width; x += 2 * radius) {
			if (x + radius <= 0) continue;
			const mirrored = Math.abs(x - glint) < radius * (row % 3 === 1 ? 1.4 : 0.9);
			const tone: MosaicTone = mirrored
				? pickAtRandom(random, ['a1', 'a2'])
				: pickAtRandom(random, NEARER[Math.min(row, NEARER.length - 1)] ?? NEARER[0]);
			pieces.push({ tone, layer: layer + row, corners: fan([x, y], radius, foot) });
			// The row before covers the lower part: a ripple drawn there would never be seen.
			if (!mirrored)
				strokes.push([
					[x - radius * 0.5, y - radius * 0.3],
					[x, y - radius * 0.95],
					[x + radius * 0.5, y - radius * 0.3],
				]);
		}
	}
	return { pieces, strokes, radius, rows, step };
}

export function fan([x, y]: Point, radius: number, foot: number): Point[] {
	const parts = radius > 40 ? 14 : 8;
	const arc = Array.from({ length: parts + 1 }, (_, index): Point => {
		const angle = Math.PI * (1 + index / parts);
		return [x + Math.round(radius * Math.cos(angle)), y + Math.round(radius * Math.sin(angle))];
	});
	return [...arc, [x + radius, y + foot], [x - radius, y + foot]];
}
