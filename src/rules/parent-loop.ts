import type { Finding } from '../reader/index.ts';
import { error, type Located, located, type Rule } from './rule.ts';

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
	return all.flatMap((entry) => {
		const way = chain(entry, byId, above);
		// Each loop is reported once, at its first id.
		if (way.at(-1) !== entry.id || way.some((id) => id < entry.id)) return [];
		const shown = [entry.id, ...way].join(' → ');
		return error('parent-loop', entry, [key], {
			vi: `${key} đi thành vòng: ${shown}`,
			en: `${key} goes round in a circle: ${shown}`,
			cureVi: `Bỏ ${key} ở mục bao quanh tất cả.`,
			cureEn: `Remove ${key} from the record that holds the others.`,
		});
	});
}

/** Ids above an entry, nearest first, until there is none or one comes again. */
function chain<T extends Located>(
	entry: T,
	byId: ReadonlyMap<string, T>,
	above: (e: T) => string | undefined,
): string[] {
	const way: string[] = [];
	let here = above(entry);
	while (here !== undefined && !way.includes(here)) {
		way.push(here);
		if (here === entry.id) break;
		const next = byId.get(here);
		here = next && above(next);
	}
	return way;
}
