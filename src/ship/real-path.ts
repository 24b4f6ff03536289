/** Paths as the disk knows them, so that two names of one folder are seen to be one. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder that exists, the path itself included. Links that lead nowhere do not exist. */
export function nearestExisting(full: string): string {
	const above = path.dirname(full);
	return existsSync(full) || above === full ? full : nearestExisting(above);
}

/** Absolute, with links resolved as far as the path exists. */
export function realPath(given: string): string {
	const full = path.resolve(given);
	const known = nearestExisting(full);
	return path.join(realpathSync(known), path.relative(known, full));
}

/** Whether `file` is `folder` or stands below it. Both absolute. */
export function isWithinFolder(file: string, folder: string): boolean {
	const way = path.relative(folder, file);
	return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
