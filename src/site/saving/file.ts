/** A saved list as a file, to carry to another device; and what can be read from such a file, or from our own .ics. */
import { type LinkOffer, offerFrom } from './link.ts';

const FORMAT = 'my-calendar';
/** A full list is a tenth of this. */
export const LARGEST_FILE = 1_000_000;

export const fileText = (keys: readonly string[]): string =>
	`${JSON.stringify({ format: FORMAT, version: 1, items: keys }, undefined, '\t')}\n`;

/** Undefined when the text is neither of the two. `domain`: what stands behind the `@` of this site's UIDs. */
export function offerFromFile(text: string, domain: string): LinkOffer | undefined {
	if (text.trimStart().startsWith('BEGIN:VCALENDAR')) return offerFrom(uidsOf(text, domain));
	try {
		const file: unknown = JSON.parse(text);
		if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
			return undefined;
		const items: unknown = 'items' in file ? file.items : undefined;
		return Array.isArray(items) ? offerFrom(items.map(String)) : undefined;
	} catch {
		return undefined;
	}
}

/** The two ends of a long span have UIDs of their own, of one session. */
function uidsOf(calendar: string, domain: string): string[] {
	const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
	return lines.flatMap((line) => {
		const [, id, host] = /^UID:([^@]+)@(.+)$/.exec(line) ?? [];
		return id === undefined || host !== domain ? [] : [id.replace(/-(first|last)$/, '')];
	});
}
