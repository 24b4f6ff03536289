/**
 * The one reader of content: check, build, the development server and scripts all come through here.
 * It never stops at the first mistake, and a broken file hides no other.
 */
import { basename, resolve } from 'node:path';
import { type CollectionName, collectionNames, type Records, type RecordOf, type Site, siteFile } from '../schemas/index.ts';
import type { AnyEntry, ContentFile } from './content-file.ts';
import { filesBelow, isDirectory } from './directory.ts';
import { missingDirectory, missingSite, strayFile } from './file-findings.ts';
import type { Finding, Issue } from './issue.ts';
import { roleOf } from './layout.ts';
import { placeFindings } from './place-findings.ts';
import type { Share } from './read-share.ts';
import { readShares } from './read-shares.ts';

/** What was read so far: only sound records; `site` is undefined while site.yaml is missing or broken. */
export type ReadRecords = Omit<Records, 'site'> & { readonly site: Site | undefined };

export interface ReadResult {
	readonly records: ReadRecords;
	readonly issues: readonly Issue[];
	/** Every YAML file of the content, sorted by path, broken ones included. */
	readonly files: readonly ContentFile[];
	/** All other files (pictures, strays), from the content directory. */
	readonly otherFiles: readonly string[];
}

/** Reads a content directory, drafts included. Rejects only when the disk fails; all else is an issue. */
export async function readContent(dir: string): Promise<ReadResult> {
	if (!isDirectory(dir)) {
		return { records: gather([], undefined), issues: placeFindings([missingDirectory(dir)]), files: [], otherFiles: [] };
	}
	const shownFrom = basename(resolve(dir));
	const toRead: Share['files'][number][] = [];
	const otherFiles: string[] = [];
	const findings: Finding[] = [];
	for (const path of filesBelow(dir)) {
		const role = roleOf(path);
		if (role.kind === 'stray') findings.push(strayFile({ shown: `${shownFrom}/${path}`, text: '' }, path));
		if (role.kind === 'beside' || role.kind === 'stray') otherFiles.push(path);
		else toRead.push({ path, role });
	}
	const read = await readShares({ dir, shownFrom, files: toRead });
	for (const { file, findings: own } of read) findings.push(...own.map((finding) => ({ ...finding, file })));
	if (!toRead.some(({ role }) => role.kind === 'site')) {
		findings.push(missingSite({ shown: `${shownFrom}/${siteFile.path}`, text: '' }));
	}
	const files = read.map(({ file }) => file);
	const site = read.find((r) => r.site)?.site;
	return { records: gather(files.flatMap((f) => f.entries), site), issues: placeFindings(findings), files, otherFiles };
}

function gather(entries: readonly AnyEntry[], site: Site | undefined): ReadRecords {
	const lists: Record<CollectionName, RecordOf<CollectionName>[]> = Object.fromEntries(
		collectionNames.map((name): [CollectionName, RecordOf<CollectionName>[]] => [name, []]),
	) as Record<CollectionName, RecordOf<CollectionName>[]>; // every name is a key: made from the list of names
	const seen = new Set<string>();
	for (const { collection, id, record } of entries) {
		// Of two records with one id, which the rule duplicate-id reports, the first is kept.
		if (record === undefined || seen.has(`${collection}/${id}`)) continue;
		seen.add(`${collection}/${id}`);
		lists[collection].push(record);
	}
	// Each list was filled from entries of its own collection, whose records went through that collection's schema.
	return { ...(lists as unknown as Omit<Records, 'site'>), site };
}
