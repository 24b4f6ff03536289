/** What the reader wants to follow, as the three fields of the form, and as the key in the address. */
export interface Wanted {
	/** A whole calendar (`all`), or the group of which one is chosen (`ward`). */
	readonly what: string;
	readonly entry: string;
	/** Of a ward: for one audience only. */
	readonly audience: string;
}

/** Ids are plain: anything else in an address is nobody's calendar, and must not become a path. */
const KEY = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*){0,2}$/;

/** `undefined` for what cannot be a key at all. */
export function wantedIn(key: string): Wanted | undefined {
	if (!KEY.test(key)) return undefined;
	const [what = '', entry = '', audience = ''] = key.split('/');
	return { what, entry, audience };
}

export const keyOfWanted = ({ what, entry, audience }: Wanted): string =>
	[what, entry, entry && audience].filter(Boolean).join('/');

/**
 * The name of a calendar, read out of its own file: for those that no list holds, such as that of one event.
 * `site` stands before every name and is left out.
 */
export function nameInFeed(ics: string, site: string): string | undefined {
	const name = /^X-WR-CALNAME:(.*)$/m.exec(ics.replace(/\r?\n[ \t]/g, ''))?.[1];
	const text = name?.trim().replace(/\\([\\;,])/g, '$1');
	return text?.startsWith(`${site}: `) ? text.slice(site.length + 2) : text;
}
