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
	const of = (directive: string) => [
		...new Set(new RegExp(`${directive} [^;]*`).exec(policy)?.[0].match(/sha256-[A-Za-z0-9+/=]+/g) ?? []),
	];
	const hashes = { scripts: of('script-src') };
	return (address = '/') => securityHeaders(hashes, policyAt(address, kinds));
}
