/**
 * Every card of a language in a few files. Pagefind has one small file for each record; a request for each result
 * costs an old phone more time than the search itself. A small catalogue's cards come with the index; those of a large
 * one for a reader who asks on.
 */
import { download, type Fetcher } from '../../downloads/download.ts';
import type { Language } from '../../i18n/languages.ts';
import type { SearchCard } from '../records/card.ts';

/** So many cards in a file: read at one go, they do not hold up an old phone. A catalogue of one file is small. */
export const CARDS_IN_FILE = 1000;

/** Below the index's own directory. */
export const cardsFile = (language: string, number: number): string => `cards.${language}.${number}.json`;

/** By columns, which are much smaller than rows once compressed. */
export interface CardsFile {
	/** How many files there are. */
	readonly files: number;
	/** By which hits name the records. */
	readonly ids: readonly string[];
	/** What the cards hold, in the order of the ids; null where a card lacks it. */
	readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

/** The contents of the files, in order; there is always a first one. */
export function cardsFiles(cards: ReadonlyMap<string, SearchCard>): CardsFile[] {
	const all = [...cards];
	const files = Math.max(1, Math.ceil(all.length / CARDS_IN_FILE));
	return Array.from({ length: files }, (_, number) => {
		const part = all.slice(number * CARDS_IN_FILE, (number + 1) * CARDS_IN_FILE);
		const names = new Set(part.flatMap(([, card]) => Object.keys(card)));
		const rows = part.map(([, card]) => new Map<string, unknown>(Object.entries(card)));
		return {
			files,
			ids: part.map(([id]) => id),
			columns: Object.fromEntries([...names].map((name) => [name, rows.map((row) => row.get(name) ?? null)])),
		};
	});
}

export interface AllCards {
	get(id: string): SearchCard | undefined;
	/** All have come. */
	readonly whole: boolean;
	/** Fetches what is missing; asked again after a failure, it goes on where it stopped. */
	load(): Promise<void>;
}

/** `base` is the index's directory, as an address. */
export function allCards(fetcher: Fetcher, base: string, language: Language): AllCards {
	const places = new Map<string, { readonly file: CardsFile; readonly row: number }>();
	let loaded = 0;
	let files = Number.POSITIVE_INFINITY;
	let loading: Promise<void> | undefined;

	async function loadAll(): Promise<void> {
		while (loaded < files) {
			const address = base + cardsFile(language, loaded);
			const response = await download(address, { fetcher });
			// The index's own directory: written by the same build.
			const file = (await response.json()) as CardsFile;
			for (const [row, id] of file.ids.entries()) places.set(id, { file, row });
			files = file.files;
			loaded++;
		}
	}

	return {
		get(id) {
			const place = places.get(id);
			return place && cardIn(place.file, place.row);
		},
		get whole() {
			return loaded >= files;
		},
		load() {
			loading ??= loadAll().finally(() => {
				loading = undefined;
			});
			return loading;
		},
	};
}

function cardIn({ columns }: CardsFile, row: number): SearchCard {
	const values = Object.entries(columns).map(([name, column]) => [name, column[row] ?? undefined]);
	return Object.fromEntries(values) as SearchCard; // `cardsFiles` took them from one
}
