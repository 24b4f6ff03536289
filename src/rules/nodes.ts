import type { Path } from '../reader/index.ts';

export interface Node {
	readonly path: Path;
	readonly value: unknown;
}

/** Every value that a pattern of keys reaches; `*` stands for each item of a list. Absent values are left out. */
export function nodesAt(root: unknown, pattern: readonly string[]): Node[] {
	let nodes: Node[] = [{ path: [], value: root }];
	for (const key of pattern) nodes = nodes.flatMap((node) => step(node, key));
	return nodes;
}

function step({ path, value }: Node, key: string): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	if (key === '*')
		return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: [...path, i], value: item })) : [];
	const child: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
	return child === undefined ? [] : [{ path: [...path, key], value: child }];
}

/** Every text below a value, with its path. */
export function textsBelow(value: unknown, path: Path = []): { path: Path; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, i) => textsBelow(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => textsBelow(child, [...path, key]));
}
