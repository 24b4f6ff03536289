import type { MosaicTone } from '../palette.ts';
import { columns, rows } from '../shards/cut.ts';
import { outline } from '../shards/outline.ts';
import { takenInTurn } from '../shards/point.ts';
import { box, mirror, turn } from '../shards/shapes.ts';
import { band, flat, type Glazed, pile, tiled } from './panel.ts';

const COVERS: readonly [Cover, ...Cover[]] = [
	['p1', 'p2'],
	['a1', 'p2'],
	['p3', 'p1'],
	['p2', 'm3'],
	['a2', 'p1'],
	['p1', 'p3'],
	['p2', 'a1'],
];
/** The middle of a spine, and its two ends. */
type Cover = readonly [middle: MosaicTone, ends: MosaicTone];
/** Heights of the books from the left; the last one leans. */
const HEIGHTS = [70, 84, 62, 90, 76, 58, 82];

/** Books beside one another, upright; `first` chooses with which book the row begins. Their feet stand at y = 100. */
export function stack(count: number, first: number): string {
	const shards: Glazed[] = [];
	let x = -count * 13;
	for (let at = 0; at < count; at++) {
		const [height, width] = [HEIGHTS[(at + first) % HEIGHTS.length] ?? 70, 20 + ((at * 5 + first) % 3) * 6];
		const [middle, ends] = takenInTurn(COVERS, at + first);
		const spine = box(x, 100 - height, width, height);
		const leaning =
			at === count - 1 ? turn(spine, x + width, 100, 0.04).map(([px, py]) => [px + 8, py] as const) : spine;
		const cuts = [100 - height * 0.78, 100 - height * 0.3];
		for (const [strip, corners] of rows(leaning, ...cuts).entries())
			shards.push([strip === 1 ? middle : ends, corners]);
		x += width;
	}
	return flat(shards);
}

const PAGE = 'M0 34Q42 12 92 30L100 92Q46 80 0 98Z';

/** An open book. */
export function openBook(): string {
	const page = outline(PAGE, 6);
	const pages: Glazed[] = [
		...columns(mirror(page), -66, -32).map(
			(corners, at): Glazed => [(['p2', 'p1', 'p3'] as const)[at] ?? 'p1', corners],
		),
		...columns(page, 34, 68).map(
			(corners, at): Glazed => [(['p2', 'p1', 'p2'] as const)[at] ?? 'p1', corners],
		),
	];
	const lines = [0, 16, 32].map((y) => `M18 ${50 + y}q30-16 62-8M-18 ${50 + y}q-30-16-62-8`).join('');
	const cover = outline('M-106 92Q-46 78 0 98Q46 78 106 92L108 100L-108 100Z', 6);
	return `${pile([['a2', cover]])}${flat(pages)}<path class="s" d="${lines}"/>`;
}

/** The shelf that all stand on. */
export function shelf(id: string, top: number, high: number): string {
	const boards: Glazed[] = [0, 70, 150].map((x, at) => [
		at % 2 ? 'a2' : 'a1',
		box(x, 0, [70, 80, 60][at] ?? 70, 40),
	]);
	const under: Glazed[] = [0, 60, 130].map((x, at) => [
		at % 2 ? 'm3' : 'm1',
		box(x, 40, [60, 70, 80][at] ?? 60, 80),
	]);
	return band(top, high, tiled(`${id}-shelf`, 210, flat([...boards, ...under]), { y: 0 }));
}
