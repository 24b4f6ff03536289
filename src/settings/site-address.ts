/** `SITE_URL`: the address at which a site is published. */
import { type AddressFault, siteAddress } from '../domain/address/site-address.ts';
import { BadSetting } from './bad-setting.ts';
import { quoted } from './quoted.ts';

const why: Readonly<Record<AddressFault, string>> = {
	'no-address': 'is no web address',
	user: 'holds a user name',
	more: 'holds more than an address (? or #)',
	path: 'holds a path, and the site stands at the root of its address',
	host: 'has a host that is no name of letters, digits and hyphens between single dots',
	'not-https': 'is not https',
};

/** Scheme and host, without a slash at the end. Throws BadSetting: all addresses of the site begin at its root. */
export function givenAddress(given: string): string {
	const judged = siteAddress(given);
	if (typeof judged !== 'string') return judged.origin;
	throw new BadSetting(
		`SITE_URL ${quoted(given)} ${why[judged]}: write a bare address such as SITE_URL=https://hoc.example.org.`,
	);
}
