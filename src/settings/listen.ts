/** `PORT` and `HOST`: where the local server listens. */
import { isIP } from 'node:net';
import { BadSetting } from './bad-setting.ts';
import { quoted } from './quoted.ts';

const DEFAULT_PORT = 4321;
/** `localhost` is either, as the machine likes: so the server listens at both. Nobody else can reach them. */
export const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** Throws BadSetting. */
export function givenPort(given: string | undefined): number {
	if (!given) return DEFAULT_PORT;
	const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
	if (port < 1 || port > 65_535)
		throw new BadSetting(
			`PORT ${quoted(given)} is no port: give a whole number from 1 to 65535, for example PORT=${DEFAULT_PORT}.`,
		);
	return port;
}

/** The addresses to listen at: this machine alone, or what `HOST` says. Throws BadSetting. */
export function givenHosts(given: string | undefined): readonly string[] {
	if (!given) return LOOPBACK;
	if (!isIP(given) && !/^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(given))
		throw new BadSetting(
			`HOST ${quoted(given)} is no address of a machine: leave it out for this machine alone, or write HOST=0.0.0.0 for the whole network.`,
		);
	return given === 'localhost' ? LOOPBACK : [given];
}
