/**
 * How a scene fits every panel: nothing is cropped and nothing is stretched. A part keeps its size in proportion to the
 * height of the panel and stands at a share of its width; a wider panel only shows more sky and more river.
 */
import { byText } from '../../domain/text/by-text.ts';
import type { MosaicKind, MosaicTone } from '../palette.ts';
import type { Polygon } from '../shards/point.ts';
import { type Layer, pathOf, paths, toWhole } from '../shards/svg.ts';

/** Wider than any screen, in the units of a panel that is 100 high. */
const ENDLESS = 6000;

const NESTED = 'overflow="visible"';

/** A part 100 units high that takes `high` per cent of the height; its own x = 0 stands at a share of the width. */
export const part = (share: number, top: number, high: number, inner: string): string =>
	`<svg x="${share - 50}%" y="${top}%" width="100%" height="${high}%" viewBox="-100 0 200 100" preserveAspectRatio="xMidYMin" ${NESTED}>${inner}</svg>`;

/** A part that runs on from the left edge, as far as the panel is wide. */
export const band = (top: number, high: number, inner: string): string =>
	`<svg y="${top}%" width="100%" height="${high}%" viewBox="0 0 1 100" preserveAspectRatio="xMinYMin" ${NESTED}>${inner}</svg>`;

/** Left out where the panel is narrower than 56 rem, or than 40 rem. */
export const wider = (inner: string): string => `<g class="wider">${inner}</g>`;
export const wide = (inner: string): string => `<g class="wide">${inner}</g>`;

/** A tile that repeats sideways without a seam, filled into a strip of the panel. */
export function tiled(
	id: string,
	width: number,
	inner: string,
	strip: { y: number; x?: number; from?: number },
): string {
	const { y, x = 0, from = y } = strip;
	return (
		`<pattern id="${id}" width="${width}" height="120" patternUnits="userSpaceOnUse" x="${x}" y="${y}">${inner}</pattern>` +
		`<rect y="${from}" width="${ENDLESS}" height="104" fill="url(#${id})"/>`
	);
}

/** The drawing as a whole; its classes are painted by styles/mosaic.css. */
export const scene = (kind: MosaicKind, parts: readonly string[]): string =>
	`<svg class="mosaic scene m-${kind}" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;

export type Glazed = readonly [tone: MosaicTone, shape: Polygon | string];

/** Shards over one another in the order given. */
export const pile = (shards: readonly Glazed[], rounded = toWhole): string =>
	paths(
		shards.map(([tone, shape]): Layer => [tone, typeof shape === 'string' ? shape : pathOf(shape, rounded)]),
	);

/** Shards beside one another: those of one tone become one element. */
export const flat = (shards: readonly Glazed[]): string =>
	pile(shards.toSorted(([one], [other]) => byText(one, other)));
