import type { MosaicKind } from '../palette.ts';
import { seededRandom } from '../shards/random.ts';
import { cloudPart, hill, moonPart, sky, water } from './nature.ts';
import { part, scene } from './panel.ts';
import { boat } from './things.ts';

const MOON = 76;

/** The picture of the front page and of posters: hills, a moon and its way on the water, one boat. */
export function drawHero(kind: MosaicKind, seed: string): string {
	const random = seededRandom(seed);
	const river = { id: 'hero', top: 62, high: 40, glint: MOON };
	return scene(kind, [
		sky('hero', 240, 76, random),
		moonPart(MOON, 10, 36),
		part(8, 46, 28, hill(190, 14, random, 14)),
		part(99, 44, 30, hill(210, 16, random, 14)),
		part(36, 27, 47, hill(190, 34, random, 18)),
		cloudPart(16, 18, 9),
		cloudPart(90, 41, 6),
		water({ ...river, rows: [0, 16, 32] }),
		part(27, 58, 23, boat()),
		water({ ...river, rows: [48, 64, 80], first: 3 }),
	]);
}
