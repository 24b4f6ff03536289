import type { CollectionName, RecordOf } from '../../schemas/index.ts';
import type { Path, SourceText } from './issue.ts';

/** One record as it stands in a file. Broken ones are listed too: others may name them. */
export interface Entry<N extends CollectionName = CollectionName> {
	readonly collection: N;
	readonly id: string;
	/** Where the record stands in the file: [] for a whole file, [3] or ['subjects', 3] in a list file. */
	readonly path: Path;
	/** Absent when the record broke its schema. */
	readonly record?: RecordOf<N>;
	/** What the file says, kept only of a broken record: its references can still be checked. */
	readonly raw?: unknown;
}

/** An entry of some collection, with `record` tied to it. */
export type AnyEntry = { [N in CollectionName]: Entry<N> }[CollectionName];

export interface ContentFile extends SourceText {
	/** From the content directory, with forward slashes: `events/x.yaml`. */
	readonly path: string;
	/** As reports show it: `content/events/x.yaml`. */
	readonly shown: string;
	readonly text: string;
	readonly entries: readonly AnyEntry[];
	/** The text could not be taken apart at all: what a list file held is then unknown. */
	readonly unreadable: boolean;
}
