/** What a cover is about; each keeps its colour on every page. */
export const MOSAIC_KINDS = ['library', 'museum', 'culture-centre', 'day', 'heritage'] as const;
export type MosaicKind = (typeof MOSAIC_KINDS)[number];

/** Three shades of the kind, three of blue-and-white porcelain, two of amber glass, three of green hills. */
export type MosaicTone = 'm1' | 'm2' | 'm3' | 'p1' | 'p2' | 'p3' | 'a1' | 'a2' | 'h1' | 'h2' | 'h3';

type Shades = readonly [plain: string, light: string, deep: string];

export interface Palette {
	kinds: Record<MosaicKind, Shades>;
	hills: Shades;
	porcelain: Shades;
	amber: readonly [string, string];
	/** The cobalt line painted on porcelain. */
	brush: string;
	paper: string;
}

/** styles/mosaic.css paints the same colours; a test compares the two. */
export const LIGHT: Palette = {
	kinds: {
		library: ['#1f3f86', '#3a60ab', '#152e66'],
		museum: ['#8e1b22', '#ab3d3e', '#6c1218'],
		'culture-centre': ['#0e5444', '#2d7765', '#083b30'],
		day: ['#5b2a6e', '#7b4a8e', '#431b53'],
		heritage: ['#6e4a00', '#8f6818', '#523700'],
	},
	hills: ['#0e5444', '#2d7765', '#083b30'],
	porcelain: ['#f7f5f0', '#d9e4f3', '#a9c2e4'],
	amber: ['#f2c14e', '#e0a42b'],
	brush: '#2f55a0',
	paper: '#fbf7ef',
};

/** By night the glaze is dimmed, so that the picture glows in the dark page and does not glare. */
export const DARK: Palette = {
	kinds: {
		library: ['#274a98', '#3f66b4', '#1b3670'],
		museum: ['#932a30', '#ad4747', '#701c22'],
		'culture-centre': ['#17614f', '#2f7c69', '#0f4639'],
		day: ['#69377d', '#83549a', '#4f2761'],
		heritage: ['#75520c', '#916c20', '#583d06'],
	},
	hills: ['#17614f', '#2f7c69', '#0f4639'],
	porcelain: ['#d6d5d6', '#b4c2d8', '#859fc7'],
	amber: ['#dca93c', '#bd8522'],
	brush: '#264785',
	paper: '#17111c',
};

/** The colour of each tone for one kind: for pictures that stand alone, without the site's style sheet. */
export function coloursOf(palette: Palette, kind: MosaicKind): Record<MosaicTone, string> {
	const [m1, m2, m3] = palette.kinds[kind];
	const [p1, p2, p3] = palette.porcelain;
	const [a1, a2] = palette.amber;
	// Green hills would vanish before a green sky.
	const [h1, h2, h3] = kind === 'culture-centre' ? palette.kinds.library : palette.hills;
	return { m1, m2, m3, p1, p2, p3, a1, a2, h1, h2, h3 };
}
