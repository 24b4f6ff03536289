/** What a rule is given and gives. Rules are pure: they see content that was read, never the disk or the clock. */
import type {
	ContentFile,
	Entry,
	Finding,
	Ledger,
	Path,
	ReadRecords,
	Severity,
	Words,
} from '../../reader/text/index.ts';
import type { CollectionName, RecordOf } from '../../schemas/index.ts';

export interface RuleInput {
	/** The sound records, drafts included. */
	readonly records: ReadRecords;
	readonly files: readonly ContentFile[];
	/** Pictures and strays, by path from the content directory. */
	readonly otherFiles: readonly string[];
	/** What was ever published; undefined in a catalogue that keeps no ledger. */
	readonly ledger?: Ledger | undefined;
	/** Local wall time of the site, `YYYY-MM-DDTHH:MM`, or a date alone, which is its whole day. */
	readonly now: string;
	/** The date of that. */
	readonly today: string;
	/** Every entry of the files, broken ones included, by collection and in the order of the files. */
	readonly entries: EntriesByCollection;
}

export type PlacedEntry<N extends CollectionName = CollectionName> = Entry<N> & {
	readonly file: ContentFile;
};
export type EntriesByCollection = { readonly [N in CollectionName]?: readonly PlacedEntry<N>[] };

/** Gathered once for all rules: each of them goes through one collection or another. */
export function entriesByCollection(files: readonly ContentFile[]): EntriesByCollection {
	const all = files.flatMap((file) => file.entries.map((entry): PlacedEntry => ({ ...entry, file })));
	// Grouped by the very collection that each entry names.
	return Object.fromEntries(Map.groupBy(all, (entry) => entry.collection)) as EntriesByCollection;
}

export type Rule = (input: RuleInput) => Finding[];

/** A sound record together with the place where it stands. */
export interface Located<N extends CollectionName = CollectionName> {
	readonly collection: N;
	readonly id: string;
	readonly file: ContentFile;
	readonly path: Path;
	readonly record: RecordOf<N>;
}

/** Every entry of the content, broken ones included. */
export function entries(input: Pick<RuleInput, 'entries'>): PlacedEntry[] {
	return Object.values(input.entries).flat();
}

/** The sound records of one collection, each with its place. */
export function located<N extends CollectionName>(input: Pick<RuleInput, 'entries'>, name: N): Located<N>[] {
	const entries: readonly PlacedEntry<N>[] = input.entries[name] ?? [];
	return entries.filter(isSound);
}

function isSound<N extends CollectionName>(entry: PlacedEntry<N>): entry is PlacedEntry<N> & Located<N> {
	return entry.record !== undefined;
}

export interface Words4 {
	readonly vi: string;
	readonly en: string;
	readonly cureVi: string;
	readonly cureEn: string;
}

type Where = Pick<Located, 'file' | 'path'>;

function finding(
	severity: Severity,
	rule: string,
	where: Where,
	path: Path,
	words: Words4,
	on?: 'key',
): Finding {
	const message: Words = { vi: words.vi, en: words.en };
	const cure: Words = { vi: words.cureVi, en: words.cureEn };
	const at = { path: [...where.path, ...path], ...(on ? { on } : {}) };
	return { severity, file: where.file, at, rule, message, cure };
}

/** A mistake that stops the build, at `path` inside the record. */
export const error = (rule: string, where: Where, path: Path, words: Words4, on?: 'key') =>
	finding('error', rule, where, path, words, on);

/** Something that an editor should look at; the site can be built with it. */
export const warning = (rule: string, where: Where, path: Path, words: Words4, on?: 'key') =>
	finding('warning', rule, where, path, words, on);
