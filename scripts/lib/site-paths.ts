/** Where a build puts what is not part of the site itself. */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { realPath } from '../../src/ship/real-path.ts';

export interface SitePaths {
	/** Absolute: where the finished site stands. */
	readonly live: string;
	/** Absolute: where it is built before it is published. Each build has one of its own. */
	readonly built: string;
	readonly cache: string;
	/** The server snippet. Of the site that is published: .build/nginx.conf; builds elsewhere have their own. */
	readonly nginx: string;
	/** Takes away what broken-off builds of this site have left. Only for who holds the lock (src/ship/lock.ts). */
	readonly clean: () => void;
}

/** Builds of different sites may run side by side: each has names of its own. `out` as given to `scripts/build.ts`. */
export function sitePaths(out: string, root = process.cwd()): SitePaths {
	const live = realPath(path.resolve(root, out));
	const work = path.join(root, '.build');
	const name = `${path.basename(live)}-${createHash('sha256').update(live).digest('hex').slice(0, 8)}`;
	return {
		live,
		// With the number of the process: of a build that was killed, a process may still be writing its pages.
		built: path.join(work, `site-${name}.${process.pid}`),
		cache: path.join(work, `cache-${name}`),
		nginx: path.join(work, live === realPath(path.join(root, 'dist')) ? 'nginx.conf' : `nginx-${name}.conf`),
		clean: () => {
			for (const left of namesIn(work))
				if (left === `site-${name}` || left.startsWith(`site-${name}.`))
					rmSync(path.join(work, left), { recursive: true, force: true });
		},
	};
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
