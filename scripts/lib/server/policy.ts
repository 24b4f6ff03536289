/** The headers that every answer carries, errors included. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AddressKind, addressKinds, policyAt, securityHeaders } from '../../../src/ship/headers.ts';
import type { ReadFile } from './files.ts';

/** The security headers of an address; without one, of an answer that is of no address. */
export type Policy = (address?: string) => Record<string, string>;

/** With the hashes that the build put into `_headers`: the server sends the very policy of the other hosts. */
export function policyOf(
	directory: string,
	read: ReadFile,
	kinds: readonly AddressKind[] = addressKinds,
): Policy {
	const file = path.join(directory, '_headers');
	const policy = existsSync(file) ? read(file).body.toString('utf8') : '';
	// Of whichever address allows the most: pages of a policy of their own need none.
	const lists = [...policy.matchAll(/script-src [^;]*/g)].flatMap(
		([list]) => list.match(/sha256-[A-Za-z0-9+/=]+/g) ?? [],
	);
	const hashes = { scripts: [...new Set(lists)] };
	return (address = '/') => securityHeaders(hashes, policyAt(address, kinds));
}
