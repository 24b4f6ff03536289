/** What a request asks for. */

export interface Asked {
	/** Decoded, from the site's root, without `..`, `.` or doubled slashes. */
	readonly address: string;
	/** With its `?`, as it was sent, letters beyond ASCII encoded; empty when there is none. */
	readonly query: string;
}

/**
 * `target`: the request's own, as Node gives it. Two slashes at the front are no host: they count as one, as nginx has
 * it. Undefined when it is malformed: a stray `%`, bytes that are no UTF-8, a NUL, or a way above the root.
 */
export function readTarget(target: string): Asked | undefined {
	// Programs ask a proxy with the whole address; some send letters as they are, one byte a character here.
	const own = Buffer.from(target.replace(/^https?:\/\/[^/?#]*/i, ''), 'latin1').toString('utf8');
	const [whole = ''] = own.split('#');
	const end = whole.includes('?') ? whole.indexOf('?') : whole.length;
	const address = decoded(whole.slice(0, end) || '/');
	if (!address?.startsWith('/') || /[\0\ufffd]/.test(address)) return undefined;
	const parts: string[] = [];
	for (const part of address.split('/')) {
		if (part === '..' && parts.pop() === undefined) return undefined;
		if (part !== '' && part !== '.' && part !== '..') parts.push(part);
	}
	const folder = parts.length > 0 && /\/\.{0,2}$/.test(address);
	return { address: `/${parts.join('/')}${folder ? '/' : ''}`, query: ascii(whole.slice(end)) };
}

/** A header takes no other letters; what is encoded already stays. */
const ascii = (text: string): string => text.replace(/[^\x21-\x7e]/gu, encodeURIComponent);

/** An address as a header names it. */
export const encodedAddress = (address: string): string =>
	address.split('/').map(encodeURIComponent).join('/');

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
