/** What every rule of a feed is given, and how it says that it is broken. */

export interface Rules {
	readonly zone: string;
	/** Host name of the site. */
	readonly domain: string;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	readonly today: string;
	/** Feeds of replaced records, and the address of the successor's, which stands there in their place. */
	readonly successors: ReadonlyMap<string, string>;
}

/** Number of the rule in the contract, and what is against it. */
export type Violation = readonly [rule: number, what: string];

const encoder = new TextEncoder();

/** One violation, or none. */
export const when = (against: boolean, rule: number, what: string): Violation[] =>
	against ? [[rule, what]] : [];

/** Rule 1, of a feed's frame or a VEVENT. */
export function textViolations(text: string): Violation[] {
	const raw = text.split('\r\n').slice(0, -1);
	return [
		...when(!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text), 1, 'not CRLF to the last line'),
		...when(text.normalize('NFC') !== text || !text.isWellFormed(), 1, 'not NFC'),
		...when(
			raw.some((line) => /[\p{Cc}\uFEFF]/u.test(line)),
			1,
			'a control character',
		),
		...when(
			raw.some((line) => encoder.encode(line).length > 75 || !line.isWellFormed()),
			1,
			'a line over 75 octets, or a code point split',
		),
	];
}
