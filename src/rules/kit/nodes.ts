import type { Path } from '../../reader/text/index.ts';

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

/** The first of these keys that is written, with its value: a change that moves only the end keeps its session's start. */
export function firstWritten(
	root: unknown,
	keys: readonly string[],
): { readonly key: string; readonly value: unknown } | undefined {
	for (const key of keys) for (const { value } of nodesAt(root, [key])) return { key, value };
	return undefined;
}
