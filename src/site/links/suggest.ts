/** What a link to the page of sending already knows, in its address; the same words in both languages. */
export interface Known {
	/** Id of a ward or place. */
	readonly noi?: string | undefined;
	/** Id of a commemorative day. */
	readonly dip?: string | undefined;
	/** Address of a page on which something is wrong, from the site's root, and its title. */
	readonly sai?: string | undefined;
	readonly ten?: string | undefined;
}
/** Id of the part of the page that is filled in. */
export const LETTER = 'thu';

/** `page` is the address of the page of sending. */
export function suggestAddress(page: string, known: Known): string {
	const query = Object.entries(known).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
	);
	return `${page}?${query.join('&')}#${LETTER}`;
}
