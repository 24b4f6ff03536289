/** A layout as rows of letters. */
import type { Tile } from '../../../../src/domain/map/tile-map.ts';

export const tileOf = (tiles: readonly Tile[], id: string): Tile => {
	const tile = tiles.find((other) => other.id === id);
	if (!tile) throw new Error(`${id} has no tile`);
	return tile;
};
