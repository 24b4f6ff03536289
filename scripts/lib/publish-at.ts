/** The two ends of a build at its target: claiming it before the work, and putting the site there after it. */

import { quoted } from '../../src/settings/quoted.ts';
import { diskReason } from '../../src/ship/disk-error.ts';
import { lockFileOf, takeLock } from '../../src/ship/lock.ts';
import { finishPublishing, publish } from '../../src/ship/publish.ts';
import { realPath } from '../../src/ship/real-path.ts';
import { refuse } from './command-line.ts';
import { type OutFolder, outRefusal } from './out-folder.ts';

/**
 * Ends the command with a sentence when no site may be put there, or another build is at it. Else the target is ours
 * until the process ends, and what a broken-off build left half done there is finished.
 */
export function claimOut(target: OutFolder): void {
	const before = outRefusal(target);
	if (before) refuse(before);
	const live = realPath(target.out);
	const lock = takeLock(lockFileOf(live));
	if ('heldBy' in lock)
		refuse(
			`Another build of ${quoted(target.out)} is running (process ${lock.heldBy.pid}, since ${lock.heldBy.since}): wait for its end, or give another --out.`,
		);
	finishAt(live, target.out);
}

/** As `finishPublishing`; what the disk refuses ends the command with a sentence. */
export const finishAt = (live: string, shown: string): boolean =>
	withoutTrace(shown, () => finishPublishing(live));

/** As `publish`; what the disk refuses ends the command with a sentence. */
export const publishAt = (built: string, live: string, shown: string): void =>
	withoutTrace(shown, () => publish(built, live));

function withoutTrace<T>(shown: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const reason = diskReason(error);
		if (!reason) throw error;
		const where = error instanceof Error && 'path' in error ? ` at ${quoted(String(error.path))}` : '';
		return refuse(
			`The new site could not be put into ${quoted(shown)}: ${reason}${where}. What stands there answers still; mend that and build again.`,
		);
	}
}
