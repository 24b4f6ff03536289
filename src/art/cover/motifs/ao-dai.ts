import { columns, rows } from '../../shards/cut.ts';
import { outline } from '../../shards/outline.ts';
import type { Polygon } from '../../shards/point.ts';
import { box, mirror, move } from '../../shards/shapes.ts';
import type { Easel, Motif, Tones } from '../easel.ts';
import { AMBER } from '../kit.ts';

const SLEEVE = outline('M14 -50Q30 -44 62 -16Q68 -8 60 -2L46 6Q30 -14 16 -24Z', 7);
const TORSO = outline(
	'M-16 -52Q0 -46 16 -52Q24 -30 13 -10Q14 2 18 10L-18 10Q-14 2 -13 -10Q-24 -30 -16 -52Z',
	7,
);
const SKIRT = outline('M18 10L1 10L3 62L30 60Q24 34 18 10Z', 7);

interface Tunic {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly tones: Tones;
	readonly sleeves: boolean;
}

/** A long tunic over trousers, slit at both sides. */
function tunic(easel: Easel, { x, y, scale, tones, sleeves }: Tunic): void {
	const at = (points: Polygon) => move(points, x, y, scale);
	if (sleeves) {
		easel.lay(tones, columns(at(SLEEVE), x + 38 * scale), 1);
		easel.lay(tones, columns(at(mirror(SLEEVE)), x - 38 * scale), 1);
	}
	easel.put('p1', at(outline('M-17 30L17 30L20 66L-20 66Z')));
	easel.lay(tones, rows(at(TORSO), y - 28 * scale, y - 8 * scale));
	easel.lay(tones, rows(at(mirror(SKIRT)), y + 36 * scale), 1);
	easel.lay(tones, rows(at(SKIRT), y + 30 * scale), 2);
	easel.put('a2', at(outline('M-9 -60L9 -60L10 -49Q0 -45 -10 -49Z')));
	easel.line(
		`M${x} ${y - 46 * scale}Q${x + 12 * scale} ${y - 34 * scale} ${x + 15 * scale} ${y - 20 * scale}`,
	);
	easel.room(x, y, (sleeves ? 58 : 30) * scale, 62 * scale);
}

const HUNG: [x: number, tones: Tones][] = [
	[66, ['a1', 'a2', 'a1']],
	[160, ['p1', 'p2', 'p3']],
	[254, ['p3', 'p2', 'p1']],
];

/** Three on their hangers. */
function wardrobe(easel: Easel): void {
	easel.lay(AMBER, columns(box(-4, 22, 328, 8), 92, 188));
	for (const [x, tones] of HUNG) {
		easel.cord(`M${x} 30q6 8 0 14`);
		tunic(easel, { x, y: 98, scale: 0.86, tones, sleeves: false });
		easel.cord(`M${x - 20} 52L${x} 44L${x + 20} 52`);
	}
}

const single = (easel: Easel) =>
	tunic(easel, { x: 160, y: 84, scale: 1.12, tones: ['p2', 'p1', 'p3'], sleeves: true });

export const aoDai: Motif = [single, wardrobe];
