/** Text from content on its way into a calendar: ical-generator escapes it, but lets CR, LF and controls through. */

/** NFC, no control characters, no byte order mark, no half surrogates; every kind of line break is one `\n`. */
export function plainText(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(/(?!\n)\p{Cc}|\uFEFF/gu, '');
}

/** The same on one line. */
export const oneLine = (text: string): string =>
	plainText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();

/**
 * An http(s) address in ASCII. `,` `;` and `\` are percent-encoded: a URI value is written raw, ical-generator would
 * put backslashes before them. Throws a RangeError on anything that is not a web address.
 */
export function calendarAddress(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
		throw new RangeError(`not a web address: ${address}`);
	return url.href.replace(/[,;\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
