import type { Motif, Room, Stand, Stroke } from './motif.ts';
import { rosettes } from './motifs/rosette.ts';
import { type MosaicKind, type MosaicTone, type ToneFamily, toneFamily } from './palette.ts';
import { area, covers, type Piece, type Point, type Topmost, topmostOf } from './piece.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { DRAW_MOTIF, MOTIF_OF_KIND, type MotifName } from './shapes.ts';
import { fieldOf, type VoronoiCell } from './voronoi.ts';

export interface MosaicOptions {
	/** The record's id: the same seed gives the same picture. */
	seed: string;
	kind: MosaicKind;
	/** The kind's own one unless named. */
	motif?: MotifName;
	/** In picture units; one unit is about a pixel at full size. */
	width: number;
	height: number;
	/** At most so many pieces, motif included. */
	shards: number;
}

export interface Composition {
	pieces: Piece[];
	strokes: Stroke[];
}

/** A picture so much wider than high is a frieze: the motif in its middle, rosettes along it. */
const FRIEZE_RATIO = 4;
/** Parts of the picture, together 1 where nothing shows through. */
export type Shares = Record<ToneFamily, number>;

const FEWEST_FIELD_SHARDS = 6;
const PORCELAIN_SHARE = 0.2;
const AMBER_SHARE = 0.1;
/** A larger shard of another colour would draw the eye away from the motif. */
const LARGEST_ACCENT = 0.06;

/** Lays the motif, then fills the ground round it with shards of the kind's colour. */
export function compose({ seed, kind, motif, width, height, shards }: MosaicOptions): Composition {
	const random = seededRandom(`${kind} ${seed}`);
	const name = motif ?? MOTIF_OF_KIND[kind];
	const frieze = width / height >= FRIEZE_RATIO;
	const stand: Stand = {
		x: width / 2,
		y: height / 2,
		// A frieze is cut above and below on wide screens: its motif keeps to the middle.
		unit: frieze ? height / 225 : Math.min(height / 140, width / 190),
		width,
		height,
		shards,
		random,
	};
	const drawn: Motif = DRAW_MOTIF[name](stand);
	const beside = frieze && drawn.floor === undefined ? rosettes(stand) : undefined;
	const set = [...drawn.pieces, ...(beside?.pieces ?? [])];
	const count = shards - set.length;
	if (count < FEWEST_FIELD_SHARDS) {
		throw new Error(
			`a mosaic with the motif ${name} at ${width} × ${height} needs ${set.length + FEWEST_FIELD_SHARDS} shards, not ${shards}`,
		);
	}
	const rooms = [...drawn.rooms, ...(beside?.rooms ?? [])];
	const field = fieldOf({
		width,
		height: drawn.floor?.[0] ?? height,
		depth: drawn.floor?.[1] ?? height,
		count,
		rooms,
		random,
	});
	const pieces = [...tinted(field, random), ...set];
	const painted = accent(pieces, field, rooms, { width, height });
	const top = topmostOf(pieces);
	const strokes = [...painted, ...drawn.strokes].filter((stroke) => onPorcelain(stroke, top));
	return { pieces, strokes };
}

/** A stroke goes where another piece hides the shard it was meant for. */
function onPorcelain([from, over, to]: Stroke, top: Topmost): boolean {
	const crown: Point = [(from[0] + 2 * over[0] + to[0]) / 4, (from[1] + 2 * over[1] + to[1]) / 4];
	return [from, crown, to].every((point) => top(point)?.tone.startsWith('p') ?? true);
}

/** Which part of the picture each family of tones covers, by what lies on top on a grid of points. */
export function sharesOf(pieces: readonly Piece[], size: { width: number; height: number }): Shares {
	const shares: Shares = { m: 0, p: 0, a: 0, h: 0 };
	const topmost = topmostOf(pieces);
	const columns = 40;
	const rows = 18;
	for (let point = 0; point < columns * rows; point++) {
		const x = (((point % columns) + 0.5) / columns) * size.width;
		const y = ((Math.floor(point / columns) + 0.5) / rows) * size.height;
		const top = topmost([x, y]);
		if (top) shares[toneFamily(top.tone)] += 1 / (columns * rows);
	}
	return shares;
}

/** Three tones in turn, so that neighbours seldom match. */
function tinted(field: VoronoiCell[], random: Random): Piece[] {
	const tones: MosaicTone[] = [];
	for (const [index, cell] of field.entries()) {
		const near = cell.neighbours.map((neighbour) => tones[neighbour]);
		const order = (['m1', 'm1', 'm2', 'm3'] as const).map((tone) => ({
			tone,
			weight: near.filter((other) => other === tone).length + random() * 0.9,
		}));
		order.sort((one, other) => one.weight - other.weight);
		tones[index] = order[0]?.tone ?? 'm1';
	}
	return field.map(({ corners }, index) => ({ tone: tones[index] ?? 'm1', layer: 0, corners }));
}

/** Sets single shards of porcelain and amber far from the motif, until each has its share; gives their painting. */
function accent(
	pieces: Piece[],
	field: VoronoiCell[],
	rooms: Room[],
	size: { width: number; height: number },
): Stroke[] {
	const outward = field
		.map(({ middle: [x, y] }, index) => ({
			index,
			distance: Math.min(...rooms.map((room) => Math.hypot((x - room.x) / room.rx, (y - room.y) / room.ry))),
		}))
		.sort((one, other) => other.distance - one.distance);
	const shares = sharesOf(pieces, size);
	const taken = new Set<number>();
	const strokes: Stroke[] = [];
	for (const [family, tones, share] of [
		['p', ['p3', 'p2'], PORCELAIN_SHARE],
		['a', ['a2', 'a1'], AMBER_SHARE],
	] as const) {
		let lack = share - shares[family];
		for (const { index } of outward.slice(0, Math.ceil(field.length / 2))) {
			const piece = pieces[index];
			const alone = !field[index]?.neighbours.some((neighbour) => taken.has(neighbour));
			if (!piece || taken.has(index) || !alone) continue;
			const part = area(piece.corners) / (size.width * size.height);
			if (part > Math.min(lack * 1.5, LARGEST_ACCENT)) continue;
			taken.add(index);
			lack -= part;
			piece.tone = tones[taken.size % 2] ?? tones[0];
			if (family === 'p') strokes.push(...ripples(piece, field[index]?.middle));
		}
	}
	return strokes;
}

/** Two arcs, one in the other, as on the rim of a broken bowl. */
function ripples({ corners }: Piece, middle: Point | undefined): Stroke[] {
	if (!middle) return [];
	const reach = Math.sqrt(area(corners));
	const arcs = [0.3, 0.16].map((part): Stroke => {
		const [x, y] = [middle[0], middle[1] + reach * 0.1];
		return [
			[x - reach * part, y],
			[x, y - reach * part * 1.8],
			[x + reach * part, y],
		];
	});
	return arcs.filter(([from, , to]) => covers(corners, from) && covers(corners, to));
}
