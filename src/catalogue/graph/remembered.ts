import type { Catalogue } from './graph.ts';

/**
 * Remembers what a pure function makes of a whole catalogue, as long as the catalogue lives: the hundred pages of a
 * long list ask the same question, and the answer goes through every session.
 */
export function remembered<P extends readonly string[], T>(
	make: (catalogue: Catalogue, ...parameters: P) => T,
): (catalogue: Catalogue, ...parameters: P) => T {
	const made = new WeakMap<Catalogue, Map<string, T>>();
	return (catalogue, ...parameters) => {
		const known = made.get(catalogue) ?? new Map<string, T>();
		made.set(catalogue, known);
		const key = parameters.join(' ');
		const found = known.get(key) ?? make(catalogue, ...parameters);
		known.set(key, found);
		return found;
	};
}
