/**
 * A tile map: every ward one cell of a grid, all cells alike, roughly where the ward lies; north is up. Small wards of the
 * old town are then as easy to find and to press as the large ones of the mountains. Made in three steps:
 *
 * 1. Points are spread out by rank (how many lie further west, how many further north), because wards stand close
 *    together in a town and far apart outside it.
 * 2. An assignment gives each ward a cell of its own so that the sum of the squares of their ways is least.
 * 3. Wards change cells, or move to free ones, while that brings neighbours nearer to the side on which they really are.
 *
 * The weights and the share of free cells were chosen on the first city's wards and on random cities of 6 to 150 wards:
 * by neighbours that still touch, and by pairs whose order from west to east or north to south is kept.
 */
import { byText } from '../text/by-text.ts';
import { assign } from './assignment.ts';
import { type Flat, flatten } from './neighbours.ts';
import { settled } from './settled-tiles.ts';

export interface Tiled {
	readonly id: string;
	/** Degrees; left out while unknown. */
	readonly geo?: { readonly lat: number; readonly lng: number } | undefined;
}
/** Counted from 0: column from the west, row from the north. */
export interface Tile {
	readonly id: string;
	readonly column: number;
	readonly row: number;
}
export interface TileLayout {
	readonly columns: number;
	readonly rows: number;
	/** From north to south, and in each row from west to east. */
	readonly tiles: readonly Tile[];
}

/** On a phone of 360 px seven cells are still wide enough for a finger (44 px). */
export const MOST_COLUMNS = 7;
/** Cells for each ward: some stay free, so that the outline of the city can show. */
const ROOM = 1.2;
/** Where each ward stands. The same wards in any order give the same map; those without a point close it, by id. */
export function tileMap(wards: readonly Tiled[]): TileLayout {
	const sorted = [...wards].sort((a, b) => byText(a.id, b.id));
	const located = sorted.flatMap(({ id, geo }) => (geo ? [{ id, geo }] : []));
	const points = flatten(located.map(({ geo }) => geo));
	const shape = shapeFor(sorted.length, points);
	const cells = arranged(points, shape);
	const placed = trimmed(
		located.map(({ id }, at) => {
			const cell = cells[at] ?? 0;
			return { id, column: cell % shape.columns, row: Math.floor(cell / shape.columns) };
		}),
	);
	const columns = Math.max(0, ...placed.map(({ column }) => column + 1));
	const firstFree = Math.max(0, ...placed.map(({ row }) => row + 1));
	const width = columns || Math.min(shape.columns, sorted.length);
	const rest = sorted
		.filter(({ geo }) => !geo)
		.map(({ id }, at) => ({ id, column: at % width, row: firstFree + Math.floor(at / width) }));
	const tiles = [...placed, ...rest].sort((a, b) => a.row - b.row || a.column - b.column);
	return { columns: width, rows: (tiles.at(-1)?.row ?? -1) + 1, tiles };
}

interface Shape {
	readonly columns: number;
	readonly rows: number;
}

/** As wide for its height as the city, within reason, and never wider than a phone. */
function shapeFor(count: number, points: readonly Flat[]): Shape {
	const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
	const ratio = points.length > 1 ? extent(points.map(({ x }) => x)) / extent(points.map(({ y }) => y)) : 1;
	// Wards on one line, or all on one spot, have no ratio to speak of.
	const aspect = Number.isFinite(ratio) ? Math.min(2, Math.max(0.5, ratio)) : 1;
	const columns = Math.max(1, Math.min(MOST_COLUMNS, count, Math.round(Math.sqrt(count * ROOM * aspect))));
	return { columns, rows: Math.ceil((count * ROOM) / columns) };
}

/** The cell of each point, counted row by row. */
function arranged(points: readonly Flat[], { columns, rows }: Shape): number[] {
	if (points.length === 0) return [];
	const east = ranks(points.map(({ x }) => x)).map((rank) => rank * (columns - 1));
	const south = ranks(points.map(({ y }) => y)).map((rank) => rank * (rows - 1));
	const cells = Array.from({ length: columns * rows }, (_, at) => ({
		x: at % columns,
		y: Math.floor(at / columns),
	}));
	const costs = points.map((_, at) =>
		cells.map(({ x, y }) => (x - (east[at] ?? 0)) ** 2 + (y - (south[at] ?? 0)) ** 2),
	);
	return settled(points, cells, costs, assign(costs));
}

/** From 0 (the least) to 1 (the greatest); equal values share a rank. */
function ranks(values: readonly number[]): number[] {
	const span = Math.max(1, values.length - 1);
	return values.map((value) => values.filter((other) => other < value).length / span);
}

/** Without the rows and columns in which nothing stands. */
function trimmed(tiles: readonly Tile[]): Tile[] {
	const used = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
	const columns = used(tiles.map(({ column }) => column));
	const rows = used(tiles.map(({ row }) => row));
	return tiles.map(({ id, column, row }) => ({
		id,
		column: columns.indexOf(column),
		row: rows.indexOf(row),
	}));
}
