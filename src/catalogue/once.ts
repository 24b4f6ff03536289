import type { Catalogue } from './graph.ts';

/**
 * Remembers what a pure function makes of a whole catalogue, as long as the catalogue lives: the hundred pages of a
 * long list ask the same question, and the answer goes through every session.
 */
export function once<K extends string, T>(
	make: (catalogue: Catalogue, key: K) => T,
): (catalogue: Catalogue, key: K) => T {
	const made = new WeakMap<Catalogue, Map<K, T>>();
	return (catalogue, key) => {
		const known = made.get(catalogue) ?? new Map<K, T>();
		made.set(catalogue, known);
		const found = known.get(key) ?? make(catalogue, key);
		known.set(key, found);
		return found;
	};
}
