/**
 * The edge: the only place where the process environment and the clock are read.
 * Everything further in is handed `now`, directories and addresses as arguments.
 */
import { localNow } from './domain/zone.ts';

export const contentDirectory = (): string => process.env.CONTENT_DIR || 'content';

/** Local wall time of the site, `YYYY-MM-DDTHH:MM`: `SITE_NOW`, else the clock. */
export function siteNow(zone: string): string {
	const given = process.env.SITE_NOW;
	if (!given) return localNow(new Date(), zone);
	const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/.exec(given);
	if (!match) throw new Error(`SITE_NOW must look like 2026-11-22T08:00, not "${given}"`);
	return `${match[1]}T${match[2] ?? '00:00'}`;
}

/** The address of the site without a slash at its end: `SITE_URL`, else what site.yaml says. */
export const siteUrl = (configured: string): string =>
	(process.env.SITE_URL || configured).replace(/\/+$/, '');
