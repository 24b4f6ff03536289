/** The last good site stays in place until the new one is whole: build beside it, then swap. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Puts `built` at `live`; a reader of `live` sees the old site or the new one, never half of either. */
export function swapIn(built: string, live: string): void {
	const old = `${built}.old`;
	rmSync(old, { recursive: true, force: true });
	mkdirSync(path.dirname(live), { recursive: true });
	if (existsSync(live)) renameSync(live, old);
	try {
		renameSync(built, live);
	} catch (error) {
		if (existsSync(old)) renameSync(old, live);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}
