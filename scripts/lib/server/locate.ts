/** Where the file of an address stands. */
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWithinFolder } from '../../../src/ship/real-path.ts';

export type Located = { readonly file: string } | { readonly folder: string } | undefined;

/** For the hosts that read them, and for no reader. */
const NOT_SERVED = /^\/(?:_headers|_redirects)$|\/\.(?!well-known\/)/;

/**
 * The file, or the folder's address where its last slash is missing and it has a page. Undefined when there is neither,
 * when it is not meant for readers, or when a link leads out of `directory`.
 */
export function locate(directory: string, address: string): Located {
	if (NOT_SERVED.test(address)) return undefined;
	const file = fileAt(directory, address.endsWith('/') ? `${address}index.html` : address);
	if (file) return { file };
	const page = !address.endsWith('/') && fileAt(directory, `${address}/index.html`);
	return page ? { folder: `${address}/` } : undefined;
}

function fileAt(directory: string, address: string): string | undefined {
	try {
		const root = realpathSync(directory);
		const file = realpathSync(path.join(root, address));
		return isWithinFolder(file, root) && statSync(file).isFile() ? file : undefined;
	} catch {
		// Not there, too long, or not to be read: for a reader it is all one.
		return undefined;
	}
}
