/** The content as the worker of the page of tables holds it: read from its parts. */
import { LEDGER_FILE, type ReadResult, readTexts } from '../../reader/text/index.ts';
import { roleOf } from '../../reader/text/layout.ts';
import type { ContentPart } from './content-parts.ts';

/** Records that are known by their paths alone count as there, and nothing is asked of them. */
export function contentOf(parts: readonly ContentPart[], pictures: readonly string[]): ReadResult {
	const texts = new Map(parts.flatMap((part) => Object.entries(part.texts)));
	const read = readTexts(texts, { pictures });
	const known = parts.flatMap((part) =>
		part.known.flatMap((path) => {
			const role = roleOf(path);
			if (role.kind !== 'record' || path === LEDGER_FILE) return [];
			const { collection, id } = role;
			const shown = `content/${path}`;
			return [{ path, shown, text: '', entries: [{ collection, id, path: [] }], unreadable: false }];
		}),
	);
	return { ...read, files: [...read.files, ...known] };
}
