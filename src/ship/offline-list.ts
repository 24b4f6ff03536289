/** Tells the service worker which files the page of saved items is made of, each with what shows a change. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../i18n/languages.ts';
import { path as addressOf } from '../i18n/routes.ts';
import { ON_DEMAND } from '../site/saving/on-demand-address.ts';
import { loadedFiles } from './loaded-files.ts';

/** As workbox-precaching reads it: no revision where the name itself changes with the content; the digest proves its bytes. */
interface PrecacheEntry {
	readonly url: string;
	readonly revision: string | null;
	readonly integrity: string;
}

/** What the bundler leaves for this list, as workbox's own tools call it. */
const PLACEHOLDER = 'self.__WB_MANIFEST';
/** As scripts and style sheets name another file: from the root, or beside themselves. */
const ASSET = /["'`(](?:\.{0,2}\/)?(?:_assets\/)?([\w.@-]+\.(?:js|css|woff2))["'`)]/g;
/** Files beside the pages: fetched by name, so the content tells of a change. */
const NAMED = ['/favicon.svg', ON_DEMAND];

/** Writes the list into `sw.js`. Throws when the worker has no place for it. */
export function listForOffline(directory: string): void {
	const file = path.join(directory, 'sw.js');
	const worker = readFileSync(file, 'utf8');
	if (!worker.includes(PLACEHOLDER)) throw new Error(`${file} has no place for the list of files`);
	writeFileSync(file, worker.replace(PLACEHOLDER, JSON.stringify(precacheEntries(directory))));
}

/** Pages of both languages, and all that they load at once or on demand, sorted. */
function precacheEntries(directory: string): PrecacheEntry[] {
	const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
	const pages = LANGUAGES.map((language) => addressOf(language, 'myCalendar'));
	const named = [
		...pages.map((url) => ({ url, file: `${url}index.html` })),
		...NAMED.map((url) => ({ url, file: url })),
	];
	const assets = new Set<string>();
	const add = (url: string) => {
		if (assets.has(url) || !existsSync(path.join(directory, url))) return;
		assets.add(url);
		if (!url.endsWith('.woff2')) look(read(url));
	};
	const look = (text: string) => {
		for (const [, name = ''] of text.matchAll(ASSET)) add(`/_assets/${name}`);
	};
	for (const { file } of named) {
		if (file.endsWith('.html')) for (const url of loadedFiles(read(file))) add(url);
		else look(read(file));
	}
	const digestOf = (file: string) =>
		createHash('sha256')
			.update(readFileSync(path.join(directory, file)))
			.digest();
	const integrityOf = (file: string) => `sha256-${digestOf(file).toString('base64')}`;
	return [
		...named.map(({ url, file }) => ({
			url,
			revision: digestOf(file).toString('hex').slice(0, 16),
			integrity: integrityOf(file),
		})),
		...[...assets].sort().map((url) => ({ url, revision: null, integrity: integrityOf(url) })),
	];
}
