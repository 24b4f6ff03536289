/** When the parts of a file that holds many things last changed: entries of a list, fields of site.yaml. */
import { parseDocument } from 'yaml';
import type { Role } from '../text/layout.ts';
import { valueAt } from '../text/schema-at.ts';
import type { Version } from './history-versions.ts';

type Parts = ReadonlyMap<string, string>;

/**
 * Each part by its key (`wards/thuan-hoa`, `site/city`), with the time of its last change, in seconds. A part that was
 * taken out has one too. A version that nobody could read was never published: it counts with the next one.
 */
export function partTimes(versions: readonly Version[], role: Role): Map<string, number> {
	const times = new Map<string, number>();
	const items = new Map<string, unknown>();
	let before: Parts = new Map();
	for (const { time, text } of versions) {
		const after: Parts | undefined = text === undefined ? new Map() : partsOf(text, role, items);
		if (!after) continue;
		for (const key of new Set([...before.keys(), ...after.keys()]))
			if (before.get(key) !== after.get(key)) times.set(key, time);
		before = after;
	}
	return times;
}

function partsOf(text: string, role: Role, items: Map<string, unknown>): Parts | undefined {
	const value = role.kind === 'list' ? listOf(text, items) : yamlValue(text);
	if (value === undefined) return undefined;
	if (role.kind === 'site') {
		const fields = typeof value === 'object' ? Object.entries(value ?? {}) : [];
		return new Map(fields.map(([field, said]) => [`site/${field}`, JSON.stringify(said)]));
	}
	if (role.kind !== 'list') return new Map();
	const parts = role.lists.flatMap(({ collection, key }) => {
		const list = valueAt(value, key ? [key] : []);
		return (Array.isArray(list) ? list : []).map((item: unknown): [string, string] => [
			`${collection}/${valueAt(item, ['id'])}`,
			JSON.stringify(item),
		]);
	});
	return new Map(parts);
}

/**
 * A list as most are written, each item begun by a dash at the edge: its items are read one by one, and only those that
 * no other version has. Years of edits cost little more than the file as it is.
 */
function listOf(text: string, known: Map<string, unknown>): unknown {
	const [head = '', ...items] = text.split(/^(?=- )/m);
	if (items.length === 0 || /^[^#\s]/m.test(head)) return yamlValue(text);
	const values = items.map((item) => {
		if (!known.has(item)) known.set(item, yamlValue(item));
		return known.get(item);
	});
	return values.every((value) => Array.isArray(value)) ? values.flat() : yamlValue(text);
}

/** Undefined where it is no YAML. */
export function yamlValue(text: string): unknown {
	const document = parseDocument(text, { logLevel: 'silent' });
	if (document.errors.length > 0) return undefined;
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}
