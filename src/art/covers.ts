/**
 * Covers and friezes of records. A large catalogue has ten thousands of pages, so there is a fixed number of drawings,
 * and each is drawn once in a build. The memory is of pure functions: the same question always has the same answer.
 */
import type { Family } from '../catalogue/graph/family.ts';
import { fnv1a } from '../domain/text/fnv.ts';
import type { FriezeName } from '../schemas/art.ts';
import { drawCover } from './cover/cover.ts';
import { drawFrieze } from './scenes/frieze.ts';
import { drawHero } from './scenes/hero.ts';
import type { Picture } from './which-picture.ts';

/** So many fields are laid round each picture. */
const FIELDS = 4;
/** So many skies has the picture of a poster. */
const SKIES = 6;

/** The scenes that suit a family; a record's id picks among those that the site has. */
const suitable: Readonly<Record<Family, readonly FriezeName[]>> = {
	library: ['books', 'river', 'roofs'],
	museum: ['roofs', 'river', 'wall'],
	'culture-centre': ['river', 'roofs', 'books'],
	heritage: ['wall', 'roofs', 'river'],
	day: ['river', 'books', 'roofs'],
};
const drawn = new Map<string, string>();

function once(key: string, draw: () => string): string {
	const known = drawn.get(key);
	if (known !== undefined) return known;
	const svg = draw();
	drawn.set(key, svg);
	return svg;
}

/** Cover of a card, 320 × 160. */
export function cover(id: string, family: Family, { motif, composition }: Picture): string {
	const seed = String(fnv1a(id) % FIELDS);
	return once(`cover ${motif} ${composition} ${family} ${seed}`, () =>
		drawCover({ motif, composition, kind: family, seed }),
	);
}

/** Which scene stands above a record's page. */
export function friezeOf(id: string, family: Family, friezes: readonly FriezeName[]): FriezeName {
	const suiting = suitable[family].filter((name) => friezes.includes(name));
	const choice = suiting.length > 0 ? suiting : friezes;
	return choice[fnv1a(id) % choice.length] ?? 'river';
}

/** Band over a record's page, drawn for every width. */
export function frieze(id: string, family: Family, friezes: readonly FriezeName[]): string {
	const name = friezeOf(id, family, friezes);
	return once(`frieze ${name} ${family}`, () => drawFrieze(name, family));
}

/** Picture of the front page: each catalogue has its own sky. */
export const heroPicture = (seed: string): string => once(`hero ${seed}`, () => drawHero('day', seed));

/** Picture of a poster. */
export const posterPicture = (id: string): string => heroPicture(`poster ${fnv1a(id) % SKIES}`);
