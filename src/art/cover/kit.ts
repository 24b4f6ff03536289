/** Parts that several motifs share: water, moon, clouds, beads. */
import type { MosaicTone } from '../palette.ts';
import { fan } from '../shards/cut.ts';
import { type Polygon, takenInTurn } from '../shards/point.ts';
import { disc, dome, ring } from '../shards/shapes.ts';
import { byTone, type Easel, type Tones } from './easel.ts';

export const PORCELAIN: Tones = ['p1', 'p2', 'p1', 'p3'];
export const AMBER: Tones = ['a1', 'a2'];
export const HILLS: Tones = ['h1', 'h2', 'h3'];
export const SEA: Tones = ['p3', 'p2', 'p3', 'p2', 'p1'];

interface Sea {
	readonly top: number;
	readonly radius?: number;
	/** Where the moon is mirrored. */
	readonly glint?: number;
	readonly rows?: number;
	readonly from?: number;
}

/** Water as the old masons set it: rows of half-round shards, the nearer row over the farther one, a ripple on each. */
export function sea(easel: Easel, { top, radius = 20, glint, rows = 4, from = -10 }: Sea): void {
	const step = radius * 0.8;
	const fan = `a${radius} ${radius} 0 0 1 ${2 * radius} 0v${2 * radius}h-${2 * radius}z`;
	const ripple = `q${radius / 2}-${Math.round(radius * 0.67)} ${radius} 0`;
	for (let row = 0; top + row * step < 176 && row < rows; row++) {
		const y = Math.round(top + radius + row * step);
		const laid: { x: number; tone: MosaicTone; lit: boolean }[] = [];
		for (let x = from + (row % 2) * radius; x < 330 + radius; x += 2 * radius) {
			const lit = glint !== undefined && Math.abs(x - glint) < radius * (row % 2 ? 1.1 : 0.8);
			const at = row + Math.floor(x / radius / 2 + 40);
			laid.push({ x, lit, tone: lit ? takenInTurn(AMBER, row + x) : takenInTurn(SEA, at) });
		}
		for (const { x, tone, lit } of byTone(laid)) {
			easel.put(tone, `M${x - radius} ${y}${fan}`);
			if (!lit) easel.line(`M${x - radius / 2} ${y - Math.round(radius * 0.28)}${ripple}`);
		}
	}
}

export function layMoon(easel: Easel, x: number, y: number, radius: number): void {
	easel.lay(AMBER, fan(ring([x, y], radius * 0.45, radius, 24), x, y, 8, 0.06));
	easel.put('a1', disc(x, y, radius * 0.5, radius * 0.5, 12));
	easel.room(x, y, radius, radius);
}

export function layCloud(easel: Easel, x: number, y: number, size: number): void {
	const domes: [shift: number, scale: number, tone: MosaicTone][] = [
		[-1.6, 0.8, 'p2'],
		[1.7, 0.7, 'p2'],
		[0, 1.25, 'p1'],
	];
	for (const [shift, scale, tone] of domes) {
		const [radius, cx] = [size * scale, x + shift * size];
		easel.put(tone, dome([cx, y], radius));
		easel.line(
			`M${cx - radius * 0.5} ${y - radius * 0.2}Q${cx} ${y - radius * 1.1} ${cx + radius * 0.5} ${y - radius * 0.2}`,
		);
	}
}

export const bead = (easel: Easel, x: number, y: number, radius: number, tone: MosaicTone = 'a1'): void =>
	easel.put(tone, disc(x, y, radius, radius, 12));

/** A floating lotus leaf, cut like a pie. */
export const pad = (easel: Easel, x: number, y: number, rx: number, ry: number, count: number): void =>
	easel.lay(HILLS, fan(disc(x, y, rx, ry), x - rx * 0.2, y, count, 0.1));

/** Each strip is given its own tones. */
export function layRows(easel: Easel, strips: readonly Polygon[][], tones: readonly Tones[]): void {
	for (const [at, strip] of strips.entries()) easel.lay(tones[at] ?? PORCELAIN, strip);
}
