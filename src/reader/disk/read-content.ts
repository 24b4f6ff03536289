/**
 * The one reader of content: check, build, the development server and scripts all come through here.
 * It never stops at the first mistake, and a broken file hides no other.
 */
import { basename, resolve } from 'node:path';
import {
	type CollectionName,
	collectionNames,
	type RecordOf,
	type Records,
	type Site,
	siteFile,
} from '../../schemas/index.ts';
import type { AnyEntry, ContentFile } from '../text/content-file.ts';
import { few } from '../text/few.ts';
import { missingDirectory, missingSite, strayFile } from '../text/file-findings.ts';
import type { Finding, Issue } from '../text/issue.ts';
import { expected, LEDGER_FILE, pictureKind, roleOf } from '../text/layout.ts';
import { placeFindings } from '../text/place-findings.ts';
import { shownPath } from '../text/words.ts';
import { filesBelow, isDirectory, type OddEntry } from './directory.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { oddFinding } from './odd-findings.ts';
import { pictureOddity } from './pictures.ts';
import { type ReadFile, readShare, type Share } from './read-share.ts';
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
	/** What was ever published; undefined in a catalogue that keeps no ledger. */
	readonly ledger?: Ledger | undefined;
}

/** Reads a content directory, drafts included. Throws only when the disk fails; all else is an issue. */
export function readContent(dir: string): ReadResult {
	const plan = planFor(dir);
	return plan ? assemble(plan, readShare(plan)) : nothingAt(dir);
}

/** The same, on all cores when there is much to read: a catalogue of 10,000 records in about half the time. */
export async function readContentInThreads(dir: string): Promise<ReadResult> {
	const plan = planFor(dir);
	return plan ? assemble(plan, await readShares(plan)) : nothingAt(dir);
}

interface Plan extends Share {
	readonly otherFiles: readonly string[];
	readonly strays: readonly string[];
	readonly odd: readonly OddEntry[];
}

function planFor(dir: string): Plan | undefined {
	if (!isDirectory(dir)) return undefined;
	const shownFrom = basename(resolve(dir));
	const files: Share['files'][number][] = [];
	const otherFiles: string[] = [];
	const strays: string[] = [];
	const { files: found, odd } = filesBelow(dir, expected);
	for (const path of found) {
		const role = roleOf(path);
		if (role.kind === 'stray') strays.push(path);
		if (role.kind === 'beside' || role.kind === 'stray') otherFiles.push(path);
		else files.push({ path, role });
	}
	return { dir, shownFrom, files, otherFiles, strays, odd };
}

function nothingAt(dir: string): ReadResult {
	return {
		records: gather([], undefined),
		issues: placeFindings([missingDirectory(dir)]),
		files: [],
		otherFiles: [],
	};
}

function assemble(plan: Plan, read: readonly ReadFile[]): ReadResult {
	const { dir, shownFrom, otherFiles, odd } = plan;
	const site = read.find((r) => r.site)?.site;
	const { ledger, findings: inLedger } = otherFiles.includes(LEDGER_FILE)
		? readLedger(dir, shownFrom)
		: { findings: [] };
	const files = read.map(({ file }) => file);
	const findings: Finding[] = [
		...odd.map((entry) => oddFinding(shownFrom, entry)),
		...inOtherFiles(plan, site?.shareImage),
		...few(inLedger),
		...read.flatMap(({ file, findings: own }) => own.map((finding) => ({ ...finding, file }))),
	];
	if (![...files, ...odd].some(({ path }) => path === siteFile.path)) {
		findings.push(missingSite({ shown: `${shownFrom}/${siteFile.path}`, text: '' }));
	}
	return {
		records: gather(
			files.flatMap((f) => f.entries),
			site,
		),
		issues: placeFindings(findings),
		files,
		otherFiles,
		ledger,
	};
}

/** Pictures that are none, and files that nothing reads. */
function inOtherFiles(
	{ dir, shownFrom, otherFiles, strays }: Plan,
	shareImage: string | undefined,
): Finding[] {
	const unread = new Set(strays.filter((path) => path !== shareImage));
	return otherFiles.flatMap((path) => {
		if (unread.has(path)) return [strayFile({ shown: shownPath(shownFrom, path), text: '' }, path)];
		const oddity = pictureKind(path) ? pictureOddity(dir, path) : undefined;
		return oddity === undefined ? [] : [oddFinding(shownFrom, { path, oddity }, 'picture')];
	});
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
