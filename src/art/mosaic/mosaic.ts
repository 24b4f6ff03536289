export { brandMark } from './brand.ts';

import { compose, type MosaicOptions } from './composition.ts';
import { strokesPath, tonePaths } from './svg.ts';

/**
 * The cover of a record without a photograph, as an SVG without ids or styles of its own: its classes are painted by
 * styles/mosaic.css, so that it follows the theme. Decorative only.
 * Throws when the motif needs more shards than allowed.
 */
export function mosaic(options: MosaicOptions): string {
	const { pieces, strokes } = compose(options);
	return (
		`<svg class="mosaic m-${options.kind}" viewBox="0 0 ${options.width} ${options.height}"` +
		' preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">' +
		`${tonePaths(pieces)}${strokesPath(strokes)}</svg>`
	);
}
