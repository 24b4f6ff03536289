/** A content of which some files are other ones, or new: only those are read, so that a few rows cost no whole reading. */
import { byText } from '../../domain/text/by-text.ts';
import { placeFindings, sortIssues } from './place-findings.ts';
import { gather, planned, type ReadResult } from './read-result.ts';
import { readText } from './read-text.ts';

/**
 * The content with `texts`, by their paths from its directory, in the place of what stands there. `shownFrom`: name of
 * the directory, as reports show it. Paths that are none of a record, a list or the site are left out.
 */
export function readOver(
	read: ReadResult,
	texts: ReadonlyMap<string, string>,
	shownFrom = 'content',
): ReadResult {
	const fresh = planned([...texts.keys()].sort(byText)).files.map(({ path, role }) =>
		readText(shownFrom, { path, role, text: texts.get(path) }),
	);
	const replaced = new Set(fresh.map(({ file }) => file.path));
	const shown = new Set(fresh.map(({ file }) => file.shown));
	const files = [
		...read.files.filter(({ path }) => !replaced.has(path)),
		...fresh.map(({ file }) => file),
	].sort((a, b) => byText(a.path, b.path));
	const site = fresh.find((one) => one.site)?.site ?? read.records.site;
	const found = placeFindings(
		fresh.flatMap(({ file, findings }) => findings.map((finding) => ({ ...finding, file }))),
	);
	return {
		...read,
		records: gather(
			files.flatMap(({ entries }) => entries),
			site,
		),
		issues: sortIssues([...read.issues.filter(({ file }) => !shown.has(file)), ...found]),
		files,
	};
}
