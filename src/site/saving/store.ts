/**
 * Where saved sessions and programmes are kept: one text in the browser's storage, read anew before each change, so
 * that several tabs agree. Small, for it is part of the script of every reading page.
 */

/** Under which the text stands; what could not be read goes under `<name>.old` before it is written over. */
const STORAGE_NAME = 'my-calendar';
/** More would not fit a link, a file or a person's week. */
export const MOST_SAVED = 500;

/** Fired on the window by whoever changes what is saved, or draws new buttons for saving. */
export const SAVED_CHANGED = 'saved';

/** What was known of an item when its owner last looked: what has changed since is told by comparing with it. */
export interface Seen {
	readonly title?: string;
	/** Local date-time of the site's zone, or a date. */
	readonly start?: string;
	readonly end?: string;
	readonly status?: string;
	readonly place?: string;
}
export type Saved = Map<string, Seen>;
export type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const KEYS = /\bp\.[a-z0-9-]+|[a-z0-9-]+_\d{8}(?:T\d{4})?/g;

/** Saved items in the order in which they were saved. Throws where the browser allows no storage. */
export const readSaved = (storage: Kept): Saved => parse(storage.getItem(STORAGE_NAME) ?? '')[0];

/** Of a text that is not ours, or of another version, the keys in it are recovered: they alone cannot be found again. */
function parse(text: string): [saved: Saved, sound: boolean] {
	try {
		const { v, items } = JSON.parse(text);
		if (v === 1) return [new Map(Object.entries(items)), true];
	} catch {
		// Below.
	}
	return [new Map(text.match(KEYS)?.map((key) => [key, {}])), !text];
}

/**
 * Reads, lets `edit` change, writes. Throws what the storage throws, or a RangeError for more than MOST_SAVED: the
 * storage then holds what it held before.
 */
export function changeSaved(storage: Kept, edit: (saved: Saved) => void): void {
	const text = storage.getItem(STORAGE_NAME) ?? '';
	const [saved, sound] = parse(text);
	const before = saved.size;
	edit(saved);
	if (saved.size > MOST_SAVED && saved.size > before) throw new RangeError();
	if (!sound) storage.setItem(`${STORAGE_NAME}.old`, text);
	storage.setItem(STORAGE_NAME, JSON.stringify({ v: 1, items: Object.fromEntries(saved) }));
}
