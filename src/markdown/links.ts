/** Where a link in a body may lead. Judged as a browser reads the address, not as it is spelt. */
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { strayCharacters } from '../schemas/letters.ts';
import { isEmail } from '../schemas/text.ts';

/** Two places where a page might stand: what is relative stays there, whatever the page's own scheme is. */
const HERE = ['https://here.invalid', 'http://here.invalid'];

/** A web address without a password in it, a place on this site, one e-mail address, a telephone number; nothing else. */
export const isAllowedLink = (target: string): boolean =>
	// As the editor wrote it, and as the page will: other signs than those of addresses are put in percent there.
	leadsToAllowed(target) && leadsToAllowed(normalizeUri(target));

function leadsToAllowed(target: string): boolean {
	const [url, other] = HERE.map((base) => (URL.canParse(target, base) ? new URL(target, base) : undefined));
	if (!url || !other) return false;
	if (url.protocol === 'mailto:')
		return (
			isEmail(url.pathname) && [...url.searchParams].every(([field, value]) => isMailField(field, value))
		);
	if (url.protocol === 'tel:') return /^\+?\d[\d.-]*$/.test(url.pathname);
	if (/^https?:\/\//i.test(target)) return url.username === '' && url.password === '';
	return url.origin === HERE[0] && other.origin === HERE[1];
}

/** A line break in a subject begins another header of the letter, "Bcc:" for one; in the letter itself it is a line break. */
function isMailField(field: string, value: string): boolean {
	const lines = field === 'body' ? value.split(/\r\n|\r|\n/) : [value];
	return (
		(field === 'subject' || field === 'body') &&
		lines.every((line) => !/\p{Cc}/u.test(line) && strayCharacters(line).next().done === true)
	);
}
