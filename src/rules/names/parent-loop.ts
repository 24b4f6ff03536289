import type { Finding } from '../../reader/text/index.ts';
import { cut } from '../../reader/text/words.ts';
import { error, type Located, located, type Rule } from '../kit/rule.ts';

/** A place cannot lie in itself or manage itself, nor an event be part of itself, not even by way of others. */
export const parentLoop: Rule = (input) => [
	...loops(located(input, 'places'), 'parent', (place) => place.record.parent),
	...loops(located(input, 'places'), 'managedBy', (place) => place.record.managedBy),
	...loops(located(input, 'events'), 'parent', (event) => event.record.parent),
];

function loops<T extends Located>(
	all: readonly T[],
	key: string,
	above: (entry: T) => string | undefined,
): Finding[] {
	const byId = new Map(all.map((entry) => [entry.id, entry]));
	return circles(all, byId, above).map((circle) => {
		const [first] = circle;
		const way = [...circle, first].map(({ id }) => cut(id));
		const shown = (way.length <= MOST_SHOWN ? way : [...way.slice(0, MOST_SHOWN), '…', cut(first.id)]).join(
			' → ',
		);
		return error('parent-loop', first, [key], {
			vi: `${key} đi thành vòng: ${shown}`,
			en: `${key} goes round in a circle: ${shown}`,
			cureVi: `Bỏ ${key} ở mục bao quanh tất cả.`,
			cureEn: `Remove ${key} from the record that holds the others.`,
		});
	});
}

const MOST_SHOWN = 10;

type Circle<T> = readonly [T, ...T[]];

/** Each circle once, beginning at its first id. Every entry is visited once, however long the ways to a circle are. */
function circles<T extends Located>(
	all: readonly T[],
	byId: ReadonlyMap<string, T>,
	above: (e: T) => string | undefined,
): Circle<T>[] {
	const done = new Set<T>();
	const found: Circle<T>[] = [];
	for (const start of all) {
		const way: T[] = [];
		const place = new Map<T, number>();
		let here: T | undefined = start;
		while (here && !done.has(here) && !place.has(here)) {
			place.set(here, way.length);
			way.push(here);
			const next = above(here);
			here = next === undefined ? undefined : byId.get(next);
		}
		for (const entry of way) done.add(entry);
		const from = here && place.get(here);
		if (from === undefined) continue;
		const circle = way.slice(from);
		const least = circle.reduce((best, entry, i) => (entry.id < (circle[best]?.id ?? '') ? i : best), 0);
		const [first, ...others] = [...circle.slice(least), ...circle.slice(0, least)];
		if (first) found.push([first, ...others]);
	}
	return found;
}
