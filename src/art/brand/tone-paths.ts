import { byText } from '../../domain/text/by-text.ts';
import type { Point } from '../shards/point.ts';
import type { Piece } from './course.ts';

/** One path per layer and tone, lower layers first; the class names the tone. */
export function tonePaths(pieces: readonly Piece[]): string {
	const paths = new Map<string, { tone: string; layer: number; shards: Piece[] }>();
	for (const piece of pieces) {
		const key = `${piece.layer} ${piece.tone}`;
		const path = paths.get(key) ?? { tone: piece.tone, layer: piece.layer, shards: [] };
		path.shards.push(piece);
		paths.set(key, path);
	}
	return [...paths.values()]
		.sort((one, other) => one.layer - other.layer || byText(one.tone, other.tone))
		.map(
			({ tone, shards }) =>
				`<path class="${tone}" d="${shards.map(({ corners }) => outline(corners)).join('')}"/>`,
		)
		.join('');
}

/** Starts absolutely, goes on by whole steps: equal shapes become equal text, which brotli folds away. */
function outline(corners: readonly Point[]): string {
	const whole: Point[] = [];
	for (const corner of corners.map(rounded)) {
		const last = whole.at(-1);
		if (!last || last[0] !== corner[0] || last[1] !== corner[1]) whole.push(corner);
	}
	const [start, ...rest] = whole;
	if (!start || rest.length < 2) return '';
	let at = start;
	const steps = rest.map((corner) => {
		const step = minus(corner, at);
		at = corner;
		return step;
	});
	return `M${numbers(start)}l${numbers(...steps)}z`;
}

/** Numbers with a space only where no minus sign parts them. */
function numbers(...points: Point[]): string {
	return points.flat().join(' ').replaceAll(' -', '-');
}

function rounded([x, y]: Point): Point {
	// Adding 0 turns -0 into 0.
	return [Math.round(x) + 0, Math.round(y) + 0];
}

function minus([x, y]: Point, [fromX, fromY]: Point): Point {
	return [x - fromX, y - fromY];
}
