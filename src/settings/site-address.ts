/** `SITE_URL`: the address at which a site is published. */
import { BadSetting } from './bad-setting.ts';
import { quoted } from './quoted.ts';

const FORM = 'write a bare address such as SITE_URL=https://hoc.example.org';
/** Names of the machine itself, where nobody has a certificate. */
const OWN_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/;

/** Scheme and host, without a slash at the end. Throws BadSetting: all addresses of the site begin at its root. */
export function givenAddress(given: string): string {
	const no = (why: string) => new BadSetting(`SITE_URL ${quoted(given)} ${why}: ${FORM}.`);
	if (!/^https?:\/\/[^\s<>"'\\^`{|}\p{C}]+$/iu.test(given) || !URL.canParse(given))
		throw no('is no web address');
	const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(given);
	if (username || password) throw no('holds a user name');
	if (/[?#]/.test(given) || search || hash) throw no('holds more than an address (? or #)');
	if (!/^\/*$/.test(pathname)) throw no('holds a path, and the site stands at the root of its address');
	if (protocol === 'http:' && !OWN_MACHINE.test(hostname)) throw no('is not https');
	return origin;
}
