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

/**
 * Address of the script of every page (src/view-time/start.ts), which has a hash in its name. The bundler's plugin says
 * it in the same process before the first page is drawn (src/integrations/own-scripts.ts). Throws when it has not.
 */
export function viewTimeScript(): string {
	const address = process.env.VIEW_TIME_SCRIPT;
	if (!address) throw new Error('the address of the view-time script is not known: own-scripts.ts gives it');
	return address;
}

export const setViewTimeScript = (address: string): void => {
	process.env.VIEW_TIME_SCRIPT = address;
};
