import type { Point, Polygon } from './point.ts';

const TURN = Math.PI * 2;

export const disc = (x: number, y: number, rx: number, ry = rx, corners = 22): Polygon =>
	Array.from({ length: corners }, (_, at) => {
		const angle = (at / corners) * TURN;
		return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
	});

export const box = (x: number, y: number, width: number, height: number): Polygon => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
];

/** Corners far and near in turn, the first one up. */
export const star = (x: number, y: number, outer: number, inner: number, rays: number): Polygon =>
	Array.from({ length: rays * 2 }, (_, at) => {
		const angle = (at / rays) * Math.PI - Math.PI / 2;
		const reach = at % 2 ? inner : outer;
		return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
	});

/** A sector of a ring, from one turn to another; turn 0 is up. An inner radius of 0 gives a slice. */
export function sector(
	[x, y]: Point,
	[inner, outer]: readonly [number, number],
	[from, to]: readonly [number, number],
	chords = 4,
): Polygon {
	const on = (reach: number, turn: number): Point => [
		x + reach * Math.sin(turn * TURN),
		y - reach * Math.cos(turn * TURN),
	];
	const turns = Array.from({ length: chords + 1 }, (_, at) => from + ((to - from) * at) / chords);
	const rim = turns.map((turn) => on(outer, turn));
	return inner > 0 ? [...rim, ...turns.toReversed().map((turn) => on(inner, turn))] : [...rim, [x, y]];
}

/** The upper half of a disc, open below: its two ends are joined by a straight line. */
export const dome = (at: Point, radius: number, chords = 10): Polygon =>
	sector(at, [0, radius], [-0.25, 0.25], chords).slice(0, -1);

/** A whole ring, nearly: a gap thinner than a line keeps it one outline. */
export const ring = (at: Point, inner: number, outer: number, chords: number): Polygon =>
	sector(at, [inner, outer], [0, 0.9999], chords);

export const turn = (points: Polygon, x: number, y: number, turns: number): Polygon =>
	points.map(([px, py]) => {
		const [dx, dy, angle] = [px - x, py - y, turns * TURN];
		return [x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle)];
	});

/** From a part's own units to the picture's. */
export const move = (points: Polygon, dx: number, dy: number, scale = 1): Polygon =>
	points.map(([x, y]) => [x * scale + dx, y * scale + dy]);

/** The other side of a part that is drawn round x = 0. */
export const mirror = (points: Polygon): Polygon => points.map(([x, y]) => [-x, y]);
