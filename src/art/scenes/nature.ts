import type { Tones } from '../cover/easel.ts';
import type { MosaicTone } from '../palette.ts';
import { fan } from '../shards/cut.ts';
import { crack, tile } from '../shards/field.ts';
import { outline } from '../shards/outline.ts';
import { takenInTurn } from '../shards/point.ts';
import type { Random } from '../shards/random.ts';
import { disc, dome, ring } from '../shards/shapes.ts';
import { toHalf } from '../shards/svg.ts';
import { band, flat, type Glazed, part, pile, tiled } from './panel.ts';

const SKY: Tones = ['m1', 'm2', 'm3', 'm1', 'm2', 'm1', 'm3'];

/** The sky: shards in a tile of the given width, of as many as are wanted. */
export function sky(id: string, width: number, count: number, random: Random): string {
	const shards = tile(width, 100, count, random).flatMap((copies, at) =>
		copies.map((corners): Glazed => [takenInTurn(SKY, at), corners]),
	);
	return band(0, 100, tiled(`${id}-sky`, width, flat(shards), { y: 0 }));
}

/** 100 units high. */
export function moonPart(share: number, top: number, high: number): string {
	const rays: MosaicTone[] = ['a1', 'a2', 'a1', 'a2', 'a1', 'a2', 'a1', 'a2', 'a1'];
	const around = fan(ring([0, 50], 24, 50, 32), 0, 50, rays.length, 0.06);
	const shards = around.map((corners, at): Glazed => [rays[at] ?? 'a1', corners]);
	return part(share, top, high, flat(shards) + pile([['a2', disc(0, 50, 24.5, 24.5, 16)]], toHalf));
}

/** A large dome before two small ones. */
export function cloudPart(share: number, top: number, high: number): string {
	const shards: Glazed[] = [
		['p2', dome([-62, 100], 40)],
		['p2', dome([60, 100], 36)],
		['p1', dome([0, 100], 60, 12)],
	];
	const painted = '<path class="s" d="M-30 90Q0 26 30 90M-82 94Q-68 56-54 86M54 86Q66 60 78 94"/>';
	return part(share, top, high, pile(shards) + painted);
}

/** A slope to both sides of 0, cut into shards; its foot lies below, under the water. */
export function hill(half: number, count: number, random: Random, chords = 9): string {
	const slope = `M${-half} 112C${-half * 0.5} 100 ${-half * 0.42} 2 ${-half * 0.02} 2C${half * 0.3} 2 ${half * 0.3} 80 ${half} 112Z`;
	const tones: Tones = ['h1', 'h3', 'h2', 'h1', 'h2', 'h3'];
	return flat(
		crack(outline(slope, chords), count, random).map(
			(corners, at): Glazed => [takenInTurn(tones, at), corners],
		),
	);
}

/** Radius of the half-round shards of the water. */
const R = 17;
/** Six fans a tile, in another order in each row; towards the viewer the porcelain grows whiter. */
const ROWS: readonly [Row, ...Row[]] = [
	['p3', 'p3', 'p2', 'p3', 'p2', 'p3'],
	['p3', 'p2', 'p3', 'p2', 'p2', 'p3'],
	['p2', 'p3', 'p2', 'p1', 'p2', 'p3'],
	['p2', 'p1', 'p2', 'p1', 'p3', 'p2'],
	['p1', 'p2', 'p1', 'p2', 'p1', 'p1'],
];
type Row = readonly MosaicTone[];

export interface Water {
	readonly id: string;
	/** Where its first row begins and how high 100 units are, in per cent of the panel. */
	readonly top: number;
	readonly high: number;
	/** Where each row lies, in its own units. */
	readonly rows: readonly number[];
	/** Counted from the farthest row of the scene: where a boat lies between, the nearer water is drawn after it. */
	readonly first?: number;
	/** The share of the width at which the moon is mirrored. */
	readonly glint?: number;
}

export function water({ id, top, high, rows, first = 0, glint }: Water): string {
	return rows
		.map((y, at) => {
			const row = first + at;
			const lit = glint === undefined ? '' : part(glint, top, high, mirrored(y, row));
			return band(top, high, fans(`${id}-${row}`, row, y)) + lit;
		})
		.join('');
}

const fanAt = (x: number, y: number, foot: number): string =>
	`M${x} ${y}a${R} ${R} 0 0 1 ${2 * R} 0v${foot}h-${2 * R}z`;

function fans(id: string, row: number, y: number): string {
	const tones = ROWS[Math.min(ROWS.length - 1, row)] ?? ROWS[0];
	const shards = tones.map((tone, at): Glazed => [tone, fanAt(at * 2 * R, R + 12, 111)]);
	const ripples = tones.map((_, at) => `M${at * 2 * R + 8} ${R + 8}q9-11 18 0`).join('');
	const inner = `${flat(shards)}<path class="s" d="${ripples}"/>`;
	return tiled(id, 12 * R, inner, { y: y - 10, x: (row % 2 ? -R : 0) - row * 10 * R, from: y - 6 });
}

/** The moon's way over one row of the water. */
const mirrored = (y: number, row: number): string =>
	flat(
		(row % 2 ? [-R, R] : [0]).map(
			(x, at): Glazed => [(row + at) % 2 ? 'a2' : 'a1', fanAt(x - R, y + R + 2, 25)],
		),
	);
