/**
 * When each record last changed, by the history of the repository that its file lies in. One run of git for the whole
 * of it; nothing of git is known further in, which asks `Changed` of src/feeds/changed.ts.
 */
import { execFileSync } from 'node:child_process';
import type { CollectionName } from '../schemas/index.ts';
import { roleOf } from './layout.ts';

export interface History {
	/** The last change of a record's file, `YYYY-MM-DDTHH:MM:SSZ`; undefined where the history does not know it. */
	readonly changed: (key: `${CollectionName}/${string}`) => string | undefined;
	/** Why nothing at all is known: no git, no repository, or one that was cloned without its past. */
	readonly missing?: 'no-repository' | 'shallow';
}

const nothing = (missing: NonNullable<History['missing']>): History => ({
	changed: () => undefined,
	missing,
});

/**
 * Reads the history of a content directory. A change counts when it reached this line of history (so a merge, not
 * the work that it brought in), and of several the latest counts: what is published never grows older.
 * Only records with a file of their own are known: of a list, git cannot say which entry was edited.
 */
export function readHistory(dir: string): History {
	const shallow = git(dir, ['rev-parse', '--is-shallow-repository'])?.trim();
	if (shallow === undefined) return nothing('no-repository');
	// Its oldest commit would seem to have written every file.
	if (shallow === 'true') return nothing('shallow');
	const log = git(dir, [
		'log',
		'--first-parent',
		'-m',
		'--no-renames',
		'--no-show-signature',
		'--relative',
		'--name-only',
		'-z',
		`--format=${COMMIT}%ct`,
		'--',
		'.',
	]);
	if (log === undefined) return nothing('no-repository');
	const times = new Map<string, number>();
	let time = 0;
	for (const token of log.split('\0')) {
		const text = token.replace(/^\n+/, '');
		if (text.startsWith(COMMIT)) {
			time = Number(text.slice(COMMIT.length).trim());
			continue;
		}
		const role = text === '' ? undefined : roleOf(text);
		if (role?.kind !== 'record') continue;
		const key = `${role.collection}/${role.id}`;
		times.set(key, Math.max(time, times.get(key) ?? time));
	}
	return {
		changed: (key) => {
			const seconds = times.get(key);
			return seconds === undefined ? undefined : `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
		},
	};
}

/** Before the time of each commit: no path can begin so. */
const COMMIT = '\u0001';

/** What git says, or undefined where there is no git, no repository, or nothing committed. */
function git(dir: string, args: readonly string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', dir, ...args], {
			encoding: 'utf8',
			maxBuffer: 1 << 30,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return undefined;
	}
}
