/** Where a build puts what is not part of the site itself. */
import { createHash } from 'node:crypto';
import path from 'node:path';

export interface SitePaths {
	/** Absolute: where the finished site stands. */
	readonly live: string;
	/** Absolute: where it is built before it is swapped in. */
	readonly built: string;
	readonly cache: string;
	/** The server snippet. Of the site that is published: .build/nginx.conf; builds elsewhere have their own. */
	readonly nginx: string;
}

/** Builds of different sites may run side by side: each has names of its own. `out` as given to `scripts/build.ts`. */
export function sitePaths(out: string, root = process.cwd()): SitePaths {
	const live = path.resolve(root, out);
	const work = path.join(root, '.build');
	const name = `${path.basename(live)}-${createHash('sha256').update(live).digest('hex').slice(0, 8)}`;
	return {
		live,
		built: path.join(work, `site-${name}`),
		cache: path.join(work, `cache-${name}`),
		nginx: path.join(work, live === path.join(root, 'dist') ? 'nginx.conf' : `nginx-${name}.conf`),
	};
}
