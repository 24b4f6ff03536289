/** Pagefind as it comes: its index of the same texts by its own defaults, and its own module to ask. */
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/search/records/index.ts';
import { asWritten } from './texts.ts';

/** Writes the index of `records` into `outputPath`, with all that Pagefind writes. Throws when it reports an error. */
export async function writePlainIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
	try {
		const { index, errors } = await createIndex();
		if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
		for (const { url, language, content, meta, filters } of records.map(asWritten)) {
			// Ours also sorts by date; without that its table of contents is smaller, which is fair to it.
			const added = await index.addCustomRecord({ url, language, content, meta, filters });
			if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) throw new Error(written.errors.join('; '));
	} finally {
		await close();
	}
}
