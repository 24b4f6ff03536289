/** What reading a content comes to, and how it is put together from its files, wherever those were. */
import {
	type CollectionName,
	collectionNames,
	type RecordOf,
	type Records,
	type Site,
} from '../../schemas/index.ts';
import type { AnyEntry, ContentFile } from './content-file.ts';
import { missingSite } from './file-findings.ts';
import { strayFile } from './file-name-findings.ts';
import type { Finding, Issue } from './issue.ts';
import { roleOf } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { placeFindings } from './place-findings.ts';
import type { ReadRole } from './read-file.ts';
import type { ReadFile } from './read-text.ts';
import { shownPath } from './words.ts';

/** What was read so far: only sound records; `site` is undefined while site.yaml is missing or broken. */
export type ReadRecords = Omit<Records, 'site'> & { readonly site: Site | undefined };

export interface ReadResult {
	readonly records: ReadRecords;
	readonly issues: readonly Issue[];
	/** Every YAML file of the content, sorted by path, broken ones included. */
	readonly files: readonly ContentFile[];
	/** All other files (pictures, strays), from the content directory. */
	readonly otherFiles: readonly string[];
	/** What was ever published; undefined in a catalogue that keeps no ledger. */
	readonly ledger?: Ledger | undefined;
}

/** The files of a content, by what their paths say that they are. */
export interface Planned {
	readonly files: readonly { readonly path: string; readonly role: ReadRole }[];
	readonly otherFiles: readonly string[];
	/** Those of the others that nothing reads. */
	readonly strays: readonly string[];
}

export function planned(paths: readonly string[]): Planned {
	const files: Planned['files'][number][] = [];
	const otherFiles: string[] = [];
	const strays: string[] = [];
	for (const path of paths) {
		const role = roleOf(path);
		if (role.kind === 'stray') strays.push(path);
		if (role.kind === 'beside' || role.kind === 'stray') otherFiles.push(path);
		else files.push({ path, role });
	}
	return { files, otherFiles, strays };
}

interface Parts {
	/** Name of the content directory, as reports show it. */
	readonly shownFrom: string;
	readonly plan: Planned;
	readonly read: readonly ReadFile[];
	/** What is said of files that are no texts of records. */
	readonly findings: readonly Finding[];
	readonly ledger?: Ledger | undefined;
	/** Where something stands in the place of site.yaml that is no file, and is reported as that. */
	readonly siteIsOdd?: boolean;
}

export function assembled({ shownFrom, plan, read, findings, ledger, siteIsOdd }: Parts): ReadResult {
	const site = read.find((r) => r.site)?.site;
	const files = read.map(({ file }) => file);
	const missing =
		siteIsOdd || plan.files.some(({ role }) => role.kind === 'site') ? [] : [missingSite(shownFrom)];
	const all = [
		...findings,
		...plan.strays
			.filter((path) => path !== site?.shareImage)
			.map((path) => strayFile({ shown: shownPath(shownFrom, path), text: '' }, path)),
		...read.flatMap(({ file, findings: own }) => own.map((finding) => ({ ...finding, file }))),
		...missing,
	];
	const records = gather(
		files.flatMap(({ entries }) => entries),
		site,
	);
	return { records, issues: placeFindings(all), files, otherFiles: plan.otherFiles, ledger };
}

/** The records of entries: of two with one id, which the rule duplicate-id reports, the first is kept. */
export function gather(entries: readonly AnyEntry[], site: Site | undefined): ReadRecords {
	const lists: Record<CollectionName, RecordOf<CollectionName>[]> = Object.fromEntries(
		collectionNames.map((name): [CollectionName, RecordOf<CollectionName>[]] => [name, []]),
	) as Record<CollectionName, RecordOf<CollectionName>[]>; // every name is a key: made from the list of names
	const seen = new Set<string>();
	for (const { collection, id, record } of entries) {
		if (record === undefined || seen.has(`${collection}/${id}`)) continue;
		seen.add(`${collection}/${id}`);
		lists[collection].push(record);
	}
	// Each list was filled from entries of its own collection, whose records went through that collection's schema.
	return { ...(lists as unknown as Omit<Records, 'site'>), site };
}
