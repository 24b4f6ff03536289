/** Every change of a content directory's files, oldest first: those of the history, then those not committed yet. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';

export interface FileChange {
	/** From the content directory, with forward slashes. */
	readonly path: string;
	/** Seconds since 1970: later, by a minute at least, than any change before it. */
	readonly time: number;
	/** The blob that it left: undefined after a deletion, 'disk' for what lies there and is not committed. */
	readonly blob: string | undefined;
}

/** Before the time of each commit: no path can begin so. */
const COMMIT = '\u0001';
const NO_BLOB = /^0+$/;
const RAW = ['--no-renames', '--relative', '--raw', '--no-abbrev', '-z'];
/** The unit of SEQUENCE: of two changes that are less apart, a calendar could not tell which came first. */
const LEAST_APART = 60;

/**
 * A change counts when it reached this line of history (so a merge, not the work that it brought in). Of two commits
 * the later never has an earlier time, though its clock was behind: what is published never grows older. A file that
 * differs from the last commit counts from when it was saved; what was never committed is not known at all.
 * Undefined where nothing is committed.
 */
export function fileChanges(dir: string): FileChange[] | undefined {
	const log = git(dir, [
		'log',
		'--first-parent',
		'-m',
		'--no-show-signature',
		`--format=${COMMIT}%ct`,
		...RAW,
		'--',
		'.',
	]);
	if (log === undefined) return undefined;
	const changes: FileChange[] = [];
	let time = Number.NEGATIVE_INFINITY;
	for (const commit of commitsOf(log.toString()).toReversed()) {
		time = Math.max(commit.seconds, time + LEAST_APART);
		for (const [path, blob] of commit.files) changes.push({ path, time, blob });
	}
	for (const [path, blob] of filesIn(uncommitted(dir))) {
		const saved = Math.max(savedAt(join(dir, path)), time + LEAST_APART);
		changes.push({ path, time: saved, blob: blob === undefined ? undefined : 'disk' });
	}
	return changes;
}

const uncommitted = (dir: string): string =>
	git(dir, ['diff', '--no-ext-diff', '--no-textconv', ...RAW, 'HEAD', '--', '.'])?.toString() ?? '';

type File = readonly [path: string, blob: string | undefined];

function commitsOf(log: string): { readonly seconds: number; readonly files: File[] }[] {
	return log
		.split(COMMIT)
		.slice(1)
		.map((text) => {
			const end = text.search(/[\0\n]/);
			const seconds = Number(end === -1 ? text : text.slice(0, end));
			return { seconds, files: end === -1 ? [] : filesIn(text.slice(end)) };
		});
}

/** Of git's raw form: `:<mode> <mode> <blob before> <blob after> <letter>`, then the path. */
function filesIn(raw: string): File[] {
	const tokens = raw.split('\0').map((token) => token.replace(/^\n+/, ''));
	return tokens.flatMap((token, at): File[] => {
		const [path] = tokens.slice(at + 1, at + 2);
		if (!token.startsWith(':') || !path) return [];
		const [, , , blob = '', letter] = token.split(' ');
		if (letter === 'D') return [[path, undefined]];
		return [[path, NO_BLOB.test(blob) ? 'disk' : blob]];
	});
}

/** Of a file that was deleted, when its folder lost it. */
function savedAt(path: string): number {
	const seen = statSync(path, { throwIfNoEntry: false });
	return seen ? Math.floor(seen.mtimeMs / 1000) : savedAt(dirname(path));
}
