import { byText } from '../../domain/text/by-text.ts';
import type { MosaicTone } from '../palette.ts';
import type { Room } from '../shards/field.ts';
import { type Polygon, takenInTurn } from '../shards/point.ts';
import type { Random } from '../shards/random.ts';
import { type Layer, pathOf } from '../shards/svg.ts';

/** Tones that shards are given in turn. */
export type Tones = readonly [MosaicTone, ...MosaicTone[]];

/**
 * What a motif is drawn on: a card of 320 × 160. Shards lie in the order they are put; painted lines lie above them all,
 * strings and cords among the shards.
 */
export interface Easel {
	readonly random: Random;
	put(tone: MosaicTone, shard: Polygon | string): void;
	/** Several shards that do not lie over one another, the tones in turn. */
	lay(tones: Tones, shards: readonly Polygon[], first?: number): void;
	/** A thin painted line, as an SVG path. */
	line(path: string): void;
	/** A stroke of the brush. */
	ink(path: string): void;
	/** A carved line, thinner than ink. */
	carve(path: string): void;
	string(path: string): void;
	cord(path: string): void;
	/** Where the field keeps clear. */
	room(x: number, y: number, rx: number, ry: number): void;
}

/** A motif in one arrangement. */
export type Composition = (easel: Easel) => void;
/** The arrangements of a motif: at least two, so that neighbours can differ. */
export type Motif = readonly [Composition, Composition, ...Composition[]];

const PAINTED = ['s', 's ink', 's ink carve'] as const;

export interface Drawn {
	readonly layers: readonly Layer[];
	readonly rooms: readonly Room[];
}

/** What a composition puts on the card: its layers from below, and the rooms it needs. */
export function draw(composition: Composition, random: Random): Drawn {
	const layers: Layer[] = [];
	const lines: Layer[] = [];
	const rooms: Room[] = [];
	const put = (tone: MosaicTone, shard: Polygon | string) =>
		layers.push([tone, typeof shard === 'string' ? shard : pathOf(shard)]);
	composition({
		random,
		put,
		lay: (tones, shards, first = 0) => {
			const laid = shards.map((shard, at) => ({ tone: takenInTurn(tones, at + first), shard }));
			for (const { tone, shard } of byTone(laid)) put(tone, shard);
		},
		line: (path) => lines.push(['s', whole(path)]),
		ink: (path) => lines.push(['s ink', whole(path)]),
		carve: (path) => lines.push(['s ink carve', whole(path)]),
		string: (path) => layers.push(['s string', whole(path)]),
		cord: (path) => layers.push(['s cord', whole(path)]),
		room: (x, y, rx, ry) => rooms.push({ x, y, rx, ry }),
	});
	const above = PAINTED.flatMap((name) => lines.filter(([own]) => own === name));
	return { layers: [...layers, ...above], rooms };
}

/** Shards of one tone follow one another: they become one element. */
export const byTone = <T extends { readonly tone: MosaicTone }>(laid: readonly T[]): T[] =>
	laid.toSorted((one, other) => byText(one.tone, other.tone));

const whole = (path: string): string =>
	path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0));
