/**
 * Which records an entry shows. Its words are written from a catalogue that notes what is asked of it: a list kept by
 * hand would forget the next word that somebody adds, and then that word would never reach a subscriber.
 */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { remembered } from '../../catalogue/graph/remembered.ts';
import { collectionNames, type Site } from '../../schemas/index.ts';
import { type ChangeKey, lastChange, newest, type Past } from './changed.ts';

/** What `write` makes, and the keys of all that it asked for, known to the catalogue or not. */
export function noting<T>(
	catalogue: Catalogue,
	write: (noted: Catalogue) => T,
): { readonly made: T; readonly shown: ReadonlySet<ChangeKey> } {
	const notebook = notebookOf(catalogue);
	const shown = new Set<ChangeKey>();
	const outer = notebook.page;
	notebook.page = shown;
	try {
		return { made: write(notebook.catalogue), shown };
	} finally {
		notebook.page = outer;
	}
}

interface Notebook {
	readonly catalogue: Catalogue;
	/** Where what is asked for is noted at present. */
	page: Set<ChangeKey>;
}

/** One for a whole catalogue: there are tens of thousands of entries. */
const notebookOf = remembered((catalogue): Notebook => {
	const note = (key: ChangeKey) => void notebook.page.add(key);
	const maps = collectionNames.map((name): [string, ReadonlyMap<string, object>] => [
		name,
		new NotedMap<object>(catalogue.byId[name], (id) => note(`${name}/${id}`)),
	]);
	const notebook: Notebook = {
		page: new Set(),
		catalogue: {
			...catalogue,
			// The same maps under the same names; Object.fromEntries cannot say so.
			byId: Object.fromEntries(maps) as unknown as Catalogue['byId'],
			site: new Proxy(catalogue.site, {
				get(site, field) {
					// A site has no other fields than those of its schema.
					note(`site/${String(field) as keyof Site}`);
					return Reflect.get(site, field);
				},
			}),
			holidays: new NotedMap(catalogue.holidays, (date) => {
				note(`holidays/${date}`);
				const day = catalogue.holidays.get(date);
				if (day !== undefined) note(`days/${day}`);
			}),
		},
	};
	return notebook;
});

/** The newest change of any of these; `floor`, where given, is the least that it may be. */
export function stampOf(
	catalogue: Catalogue,
	keys: Iterable<ChangeKey>,
	past: Past,
	floor: readonly string[] = [],
): string {
	const times = [...keys].flatMap((key) => changeOf(catalogue, key, past) ?? []);
	return newest([...times, ...floor]);
}

function changeOf(catalogue: Catalogue, key: ChangeKey, past: Past): string | undefined {
	const [collection, id] = partsOf(key);
	const name = collectionNames.find((known) => known === collection);
	const record = name && catalogue.byId[name].get(id);
	// What is not in the catalogue may have been: a draft, or taken out.
	return name && record ? lastChange(name, record, past) : past.changed?.(key);
}

const partsOf = (key: ChangeKey): readonly [string, string] => {
	const slash = key.indexOf('/');
	return [key.slice(0, slash), key.slice(slash + 1)];
};

/** A map that tells which of its keys were asked for. */
class NotedMap<V> implements ReadonlyMap<string, V> {
	readonly #map: ReadonlyMap<string, V>;
	readonly #note: (key: string) => void;

	constructor(map: ReadonlyMap<string, V>, note: (key: string) => void) {
		this.#map = map;
		this.#note = note;
	}
	get size(): number {
		return this.#map.size;
	}
	get(key: string): V | undefined {
		this.#note(key);
		return this.#map.get(key);
	}
	has(key: string): boolean {
		this.#note(key);
		return this.#map.has(key);
	}
	*entries(): MapIterator<[string, V]> {
		for (const [key, value] of this.#map) {
			this.#note(key);
			yield [key, value];
		}
		return undefined;
	}
	*keys(): MapIterator<string> {
		for (const [key] of this.entries()) yield key;
		return undefined;
	}
	*values(): MapIterator<V> {
		for (const [, value] of this.entries()) yield value;
		return undefined;
	}
	[Symbol.iterator](): MapIterator<[string, V]> {
		return this.entries();
	}
	forEach(act: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
		for (const [key, value] of this.entries()) act(value, key, this);
	}
}
