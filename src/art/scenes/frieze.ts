import type { FriezeName } from '../../schemas/art.ts';
import type { MosaicKind } from '../palette.ts';
import { type Random, seededRandom } from '../shards/random.ts';
import { openBook, shelf, stack } from './books.ts';
import { cloudPart, hill, moonPart, sky, water } from './nature.ts';
import { part, scene, wide, wider } from './panel.ts';
import { boat, bridge, hall, tower, wall } from './things.ts';

/** One length of it, seen three times: the same text again, which compression folds away. */
const RAMPART = wall(14);

/** Each scene: its parts from behind, for a panel of its own. */
const scenes: Readonly<Record<FriezeName, (id: string, random: Random) => string[]>> = {
	river: (id, random) => [
		moonPart(86, 8, 48),
		...hills(random, [0, 33, 64, 100]),
		cloudPart(24, 12, 13),
		wider(cloudPart(70, 16, 12)),
		wide(part(42, 12, 58, bridge(6))),
		...river(id, part(68, 36, 42, boat()), wider(part(10, 42, 34, boat()))),
	],
	wall: (id, random) => [
		moonPart(92, 8, 44),
		...hills(random, [8, 46, 78]),
		cloudPart(66, 12, 13),
		part(18, 26, 46, RAMPART),
		wide(part(52, 26, 46, RAMPART)),
		wider(part(82, 30, 40, RAMPART)),
		part(26, 6, 66, tower()),
		...river(id, part(70, 38, 40, boat())),
	],
	roofs: (id, random) => [
		moonPart(64, 6, 46),
		...hills(random, [4, 40, 74, 102]),
		cloudPart(44, 10, 13),
		wide(part(34, 24, 46, hall())),
		wider(part(88, 26, 44, hall()) + part(54, 28, 42, hall())),
		part(16, 8, 62, hall()),
		...river(id, part(80, 40, 40, boat())),
	],
	books: (id) => [
		moonPart(77, 6, 52),
		cloudPart(35, 10, 12),
		wider(cloudPart(69, 16, 11)),
		part(14, 18, 62, stack(6, 0)),
		wider(part(29, 26, 54, stack(4, 3))),
		part(48, 18, 62, openBook()),
		wide(part(64, 22, 58, stack(4, 1))),
		wider(part(91, 20, 60, stack(6, 5))),
		shelf(id, 80, 60),
	],
};

/** The band above a record's page. */
export function drawFrieze(name: FriezeName, kind: MosaicKind): string {
	const random = seededRandom(name);
	const id = `${name}-${kind}`;
	return scene(kind, [sky(id, 300, 10, random), ...scenes[name](id, random)]);
}

/** One hill seen at several places, now nearer and now farther: as short as the rampart. */
function hills(random: Random, shares: readonly number[]): string[] {
	const drawn = hill(230, 9, random);
	return shares.map((share, at) => part(share, [30, 22, 36, 24][at] ?? 30, 46, drawn));
}

/** Water, what floats on it, and one row before its keel. */
const river = (id: string, ...afloat: string[]): string[] => [
	water({ id, top: 62, high: 78, rows: [0, 17], first: 1 }),
	...afloat,
	water({ id, top: 62, high: 78, rows: [34], first: 4 }),
];
