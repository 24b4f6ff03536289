/** Where a new site waits in the published folder until it is all there. */
import path from 'node:path';

/** Stands in the published folder while a new site comes in. */
export const PUBLISHING = '.publishing';

/** What a disk has in the root of a mount; not ours, and not to be removed. */
export const NOT_OURS = new Set([PUBLISHING, 'lost+found']);

/** In the published folder `live`. */
export const places = (live: string) => ({
	stage: path.join(live, PUBLISHING),
	list: path.join(live, PUBLISHING, 'files.json'),
	/** Half a copy, from another disk. */
	part: path.join(live, PUBLISHING, 'part'),
	/** The whole new site, but for what has already taken its place. */
	site: path.join(live, PUBLISHING, 'site'),
});
