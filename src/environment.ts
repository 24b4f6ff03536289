/**
 * The edge: the only place where the process environment and the clock are read.
 * Everything further in is handed `now`, directories and addresses as arguments. What cannot be used throws BadSetting.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BadSetting } from './settings/bad-setting.ts';
import { givenHosts, givenPort } from './settings/listen.ts';
import { clockNow, givenNow } from './settings/now.ts';
import { quoted } from './settings/quoted.ts';
import { givenAddress } from './settings/site-address.ts';

export const contentDirectory = (): string => process.env.CONTENT_DIR || 'content';

/** Local wall time of the site, `YYYY-MM-DDTHH:MM`: `SITE_NOW`, else the clock. */
export function siteNow(zone: string): string {
	const given = process.env.SITE_NOW;
	return given ? givenNow(given) : clockNow(new Date(), zone);
}

/** The address of the site without a slash at its end: `SITE_URL`, else what site.yaml says. */
export function siteUrl(configured: string): string {
	const given = process.env.SITE_URL;
	return given ? givenAddress(given) : configured.replace(/\/+$/, '');
}

/** Where `npm run dev` keeps the search index of what is edited. */
export const editingSearchFolder = (): string => join(process.env.CACHE_DIR || '.build/cache-dev', 'search');

/** Where the local server listens: `PORT` and `HOST`, else port 4321 of this machine alone. */
export const listenAt = () => ({
	port: givenPort(process.env.PORT),
	hosts: givenHosts(process.env.HOST),
});

const judges: readonly (() => unknown)[] = [
	() => siteNow('UTC'),
	() => siteUrl(''),
	() => givenPort(process.env.PORT),
	() => givenHosts(process.env.HOST),
];

/**
 * Every value of the environment that cannot be used, one sentence each: what a command asks before it begins.
 * `content`: false where none is read, or where the check's own report names a missing directory, in both languages.
 */
export function badSettings({ content = true } = {}): string[] {
	return [...judges, ...(content ? [judgeContent] : [])].flatMap((judge) => {
		try {
			judge();
			return [];
		} catch (error) {
			if (error instanceof BadSetting) return [error.message];
			throw error;
		}
	});
}

/** That it is there at all; the check says what is wrong within. */
function judgeContent(): void {
	const directory = contentDirectory();
	if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return;
	throw new BadSetting(
		`CONTENT_DIR ${quoted(directory)} is no folder: give the folder of the content, for example CONTENT_DIR=content.`,
	);
}

/**
 * Address of the script of every page (src/site/view-time/start.ts), which has a hash in its name. The bundler's plugin says
 * it in the same process before the first page is drawn (src/astro/own-scripts.ts). Throws when it has not.
 */
export function viewTimeScript(): string {
	const address = process.env.VIEW_TIME_SCRIPT;
	if (!address) throw new Error('the address of the view-time script is not known: own-scripts.ts gives it');
	return address;
}

export const setViewTimeScript = (address: string): void => {
	process.env.VIEW_TIME_SCRIPT = address;
};
