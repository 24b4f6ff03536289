/** The table of headers for one built site: its editor's page may ask the git host that the site names, and no other. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { originsOf } from '../../editor/backend.ts';
import { type AddressKind, addressKinds, EDITOR_POLICY } from '../headers.ts';
import { EDITOR } from './rewrites.ts';

export function kindsOf(directory: string): AddressKind[] {
	const file = path.join(directory, EDITOR, 'config.json');
	// Written by this build (lay-editor.ts).
	const origins = existsSync(file) ? originsOf(JSON.parse(readFileSync(file, 'utf8')).backend) : [];
	return addressKinds.map((kind) =>
		kind.match === EDITOR ? { ...kind, policy: editorPolicy(origins) } : kind,
	);
}

/** `origins`: of the git host. */
export const editorPolicy = (origins: readonly string[]): Readonly<Record<string, string>> => ({
	...EDITOR_POLICY,
	'connect-src': [EDITOR_POLICY['connect-src'], ...origins].join(' '),
});
