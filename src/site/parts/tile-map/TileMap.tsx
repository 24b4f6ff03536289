/**
 * The wards of a city as a map of equal cells (domain/tile-map.ts). Without `onChoose` every cell is a link to its ward's
 * page: a route draws it at build, and the page needs no script. With `onChoose` the cells are buttons of an island: one
 * stop for Tab, the arrow keys go on from cell to cell.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import { keyTarget } from './key-target.ts';
import { toneOf } from './tone.ts';

/** A number with a sign of its own, where a cell tells more than one: places and coming activities. */
interface Figure {
	readonly of: 'places' | 'activities';
	readonly count: number;
}
export interface WardTile {
	readonly id: string;
	/** As it stands in the cell, "Vỹ Dạ". */
	readonly name: string;
	/** As it is read aloud, "Phường Vỹ Dạ". */
	readonly full: string;
	/** Sets the tone, and is the number in the cell where there are no `figures`. */
	readonly count: number;
	/** "3 hoạt động", for those who do not see the number. */
	readonly countWords: string;
	readonly figures?: readonly Figure[];
	readonly href: string;
	readonly column: number;
	readonly row: number;
	readonly chosen?: boolean;
}
interface Props {
	columns: number;
	rows: number;
	/** From north to south, and in each row from west to east. */
	tiles: readonly WardTile[];
	label: string;
	onChoose?: (id: string) => void;
}

export function TileMap({ columns, rows, tiles, label, onChoose }: Props) {
	const list = useRef<HTMLUListElement>(null);
	const [current, setCurrent] = useState<string>();
	const most = Math.max(0, ...tiles.map(({ count }) => count));
	const at = new Map(tiles.map((tile) => [tile.row * columns + tile.column, tile]));
	/** Where Tab enters: the cell last used, else one that is chosen, else the first. */
	const entry = tiles.find(({ id }) => id === current) ?? tiles.find(({ chosen }) => chosen) ?? tiles[0];

	function moveOn(event: KeyboardEvent<HTMLElement>, from: WardTile) {
		if (event.altKey || event.metaKey || event.shiftKey) return;
		const target = keyTarget(tiles, from, event.key, event.ctrlKey);
		if (!target) return;
		event.preventDefault();
		setCurrent(target.id);
		list.current?.querySelector<HTMLElement>(`[data-ward="${CSS.escape(target.id)}"]`)?.focus();
	}
	/** What a link and a button of the map have in common. */
	const common = (tile: WardTile) => ({
		className: `tile-cell tone-${toneOf(tile.count, most)}`,
		'data-ward': tile.id,
		onKeyDown: (event: KeyboardEvent<HTMLElement>) => moveOn(event, tile),
	});

	return (
		<div className="tile-map-frame">
			<ul className={`tile-map columns-${columns}`} aria-label={label} ref={list}>
				{Array.from({ length: columns * rows }, (_, cell) => {
					const tile = at.get(cell);
					if (!tile) return <li key={cell} aria-hidden="true" />;
					return (
						<li key={tile.id}>
							{onChoose ? (
								<button
									type="button"
									{...common(tile)}
									aria-pressed={tile.chosen === true}
									tabIndex={tile === entry ? 0 : -1}
									onFocus={() => setCurrent(tile.id)}
									onClick={() => onChoose(tile.id)}
								>
									<Cell tile={tile} />
								</button>
							) : (
								<a href={tile.href} {...common(tile)} aria-current={tile.chosen ? 'true' : undefined}>
									<Cell tile={tile} />
								</a>
							)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}

/** Read aloud as words, seen as a name and numbers. No number is no reproach: a cell of which nothing is known stays plain. */
function Cell({ tile: { name, full, count, countWords, figures } }: { tile: WardTile }) {
	const shown = figures?.filter((figure) => figure.count > 0);
	return (
		<>
			<span className="visually-hidden">{`${full}, ${countWords}`}</span>
			<span className="tile-name" aria-hidden="true">
				{name}
			</span>
			<span className="tile-count num" aria-hidden="true">
				{shown
					? shown.map((figure) => (
							<span key={figure.of} className={`count-of ${figure.of}`}>
								{figure.count}
							</span>
						))
					: count > 0 && count}
			</span>
		</>
	);
}
