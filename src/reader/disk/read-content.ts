/**
 * The one reader of content: check, build, the development server and scripts all come through here.
 * It never stops at the first mistake, and a broken file hides no other.
 */
import { basename, resolve } from 'node:path';
import { siteFile } from '../../schemas/index.ts';
import { missingDirectory } from '../text/file-findings.ts';
import type { Finding } from '../text/issue.ts';
import { expected, LEDGER_FILE, pictureKind } from '../text/layout.ts';
import { placeFindings } from '../text/place-findings.ts';
import { assembled, gather, type Planned, planned, type ReadResult } from '../text/read-result.ts';
import type { ReadFile } from '../text/read-text.ts';
import { filesBelow, isDirectory, type OddEntry } from './directory.ts';
import { oddFinding } from './odd-findings.ts';
import { pictureOddity } from './pictures.ts';
import { readLedger } from './read-ledger.ts';
import { type ReadShare, readShare } from './read-share.ts';
import { readShares } from './read-shares.ts';

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

interface Plan extends ReadShare, Planned {
	readonly files: Planned['files'];
	readonly odd: readonly OddEntry[];
}

function planFor(dir: string): Plan | undefined {
	if (!isDirectory(dir)) return undefined;
	const { files, odd } = filesBelow(dir, expected);
	return { dir, shownFrom: basename(resolve(dir)), ...planned(files), odd };
}

const nothingAt = (dir: string): ReadResult => ({
	records: gather([], undefined),
	issues: placeFindings([missingDirectory(dir)]),
	files: [],
	otherFiles: [],
});

function assemble(plan: Plan, read: readonly ReadFile[]): ReadResult {
	const { dir, shownFrom, otherFiles, odd } = plan;
	const { ledger, findings } = otherFiles.includes(LEDGER_FILE)
		? readLedger(dir, shownFrom)
		: { findings: [] };
	return assembled({
		shownFrom,
		plan,
		read,
		ledger,
		findings: [...odd.map((entry) => oddFinding(shownFrom, entry)), ...falsePictures(plan), ...findings],
		siteIsOdd: odd.some(({ path }) => path === siteFile.path),
	});
}

/** Files that their names call pictures, and that are none. */
const falsePictures = ({ dir, shownFrom, otherFiles, strays }: Plan): Finding[] =>
	otherFiles.flatMap((path) => {
		if (!pictureKind(path) || strays.includes(path)) return [];
		const oddity = pictureOddity(dir, path);
		return oddity === undefined ? [] : [oddFinding(shownFrom, { path, oddity }, 'picture')];
	});
