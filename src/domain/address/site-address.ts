/** What may be the address of a site: in site.yaml and in SITE_URL the same. Every address of the site begins with it. */

/** Why an address is none for a site, the gravest first. */
export type AddressFault = 'no-address' | 'user' | 'more' | 'path' | 'host' | 'not-https';

export interface SiteAddress {
	/** Scheme, host and port as browsers write them: small letters, other scripts as punycode, no slash at the end. */
	readonly origin: string;
	/** Only the machine itself can open it. */
	readonly ownMachine: boolean;
}

/** Names of the machine itself, where nobody has a certificate. */
const OWN_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const LONGEST_HOST = 253;

export function siteAddress(given: string): SiteAddress | AddressFault {
	if (!/^https?:\/\/[^\s<>"\\^`|\p{C}]+$/iu.test(given) || !URL.canParse(given)) return 'no-address';
	const { protocol, hostname, pathname, username, password, origin } = new URL(given);
	if (username || password) return 'user';
	if (/[?#]/.test(given)) return 'more';
	if (!/^\/*$/.test(pathname)) return 'path';
	const ownMachine = OWN_MACHINE.test(hostname);
	if (hostname !== '[::1]' && !isHost(hostname)) return 'host';
	if (protocol === 'http:' && !ownMachine) return 'not-https';
	return { origin, ownMachine };
}

/** Names of machines, as servers and certificates know them; calendars put one behind the @ of each entry. */
const isHost = (hostname: string): boolean =>
	hostname.length <= LONGEST_HOST && hostname.split('.').every((label) => LABEL.test(label));
