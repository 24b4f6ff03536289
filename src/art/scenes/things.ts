/** What stands on the banks: each 100 units high or a little more, drawn round x = 0. */
import type { MosaicTone } from '../palette.ts';
import { columns, fan } from '../shards/cut.ts';
import { outline } from '../shards/outline.ts';
import { type Polygon, takenInTurn } from '../shards/point.ts';
import { box, sector } from '../shards/shapes.ts';
import { flat, type Glazed, pile } from './panel.ts';

const inTones = (tones: readonly [MosaicTone, ...MosaicTone[]], shapes: readonly Polygon[]): Glazed[] =>
	shapes.map((shape, at) => [takenInTurn(tones, at), shape]);

/** A sampan under its round mat roof. */
export const boat = (): string =>
	pile([
		['a2', outline('M-40 74Q-36 34 0 34Q36 34 40 74Z', 8)],
		['a1', outline('M-14 74Q-12 36 0 34Q12 36 14 74Z', 8)],
		['m3', outline('M-96 50Q-54 74 0 74Q58 74 108 44Q96 104 46 104L-40 104Q-82 102 -96 50Z', 8)],
		['a1', outline('M-88 62Q-54 82 0 82Q58 82 101 58L99 66Q58 90 0 90Q-54 90 -85 70Z', 8)],
	]);

const EAVE =
	'M-54 42Q-36 40 0 40Q36 40 54 42Q66 62 92 54Q82 70 74 76Q36 66 0 66Q-36 66 -74 76Q-82 70 -92 54Q-66 62 -54 42Z';

/** A timber hall with lifted corners. */
export const hall = (): string =>
	pile([
		['m3', box(-58, 62, 116, 40)],
		...inTones(
			['a1'],
			[-50, -18, 18, 50].map((x) => box(x - 5, 60, 10, 42)),
		),
		...inTones(['p3', 'p1', 'p2', 'p1', 'p3'], columns(outline(EAVE, 6), -50, -17, 17, 50)),
		...inTones(['p2', 'p1', 'p3', 'p1'], columns(outline('M-42 18L42 18L55 44L-55 44Z'), -20, 6, 26)),
		['a2', outline('M-58 2Q-48 12 -38 11L38 11Q48 12 58 2L46 20L-46 20Z', 4)],
		...inTones(['p2', 'p1'], columns(box(-74, 100, 148, 14), -20, 30)),
	]);

/** A bridge of steel arches. */
export function bridge(arches: number): string {
	const [span, half] = [62, (arches * 62) / 2];
	const arch = (at: number): Glazed[] => {
		const x = (at + 0.5) * span - half;
		return inTones(['p1', 'p2'], fan(sector([x, 66], [23, 30], [-0.25, 0.25], 12), x, 66, 6));
	};
	const piers = Array.from(
		{ length: arches + 1 },
		(_, at): Glazed => ['p3', box(at * span - half - 4, 66, 8, 60)],
	);
	const cuts = Array.from({ length: arches }, (_, at) => at * span - half);
	const deck = inTones(['a1', 'a2'], columns(box(-half - 30, 64, arches * span + 60, 8), ...cuts));
	return flat(Array.from({ length: arches }, (_, at) => arch(at)).flat()) + flat(piers) + flat(deck);
}

/** A length of rampart with its battlements. */
export function wall(blocks: number): string {
	const [width, left] = [30, -blocks * 15];
	const at = Array.from({ length: blocks }, (_, block) => left + block * width);
	const stones = inTones(
		['p2', 'p1', 'p3'],
		at.map((x) => box(x, 52, width, 60)),
	);
	const teeth = inTones(
		['p1', 'p2'],
		at.map((x) => box(x + 4, 38, 18, 16)),
	);
	return flat(stones) + flat(teeth) + flat([['a2', box(left, 62, blocks * width, 7)]]);
}

/** A stepped tower on the rampart, a mast on it. */
export const tower = (): string =>
	pile([
		['p3', box(-1.5, 0, 3, 50)],
		['a1', outline('M2 2L34 8L2 20Z')],
		['p1', outline('M-26 46L26 46L30 66L-30 66Z')],
		...inTones(['p2', 'p1', 'p2'], columns(outline('M-46 64L46 64L52 86L-52 86Z'), -16, 18)),
		...inTones(['p1', 'p3', 'p1', 'p2'], columns(outline('M-70 84L70 84L78 112L-78 112Z'), -38, 2, 40)),
		['a2', box(-48, 62, 96, 5)],
		['a2', box(-72, 82, 144, 5)],
	]);
