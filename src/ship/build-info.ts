/** `/build.json`: when the site was built, from which change, and what the check still warns of. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isoWithOffset } from '../domain/time/zone.ts';
import type { ContentOrigin } from '../reader/index.ts';

interface Built {
	/** Local wall time of the site, and its zone. */
	readonly now: string;
	readonly timezone: string;
	readonly origin: ContentOrigin;
	readonly warnings: number;
}

/** `builtAt` is the moment for which the site was built: `SITE_NOW` where that is set. */
export function writeBuildInfo(directory: string, { now, timezone, origin, warnings }: Built): void {
	const info = {
		builtAt: isoWithOffset(now.length === 10 ? `${now}T00:00` : now, timezone),
		...origin,
		warnings,
	};
	writeFileSync(path.join(directory, 'build.json'), `${JSON.stringify(info)}\n`);
}
