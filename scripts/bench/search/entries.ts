/** Our records as MiniSearch takes them; apart from its settings, which the page bundles. */
import { cardOf } from '../../../src/search/records/card-metas.ts';
import type { SearchRecord } from '../../../src/search/records/index.ts';
import type { Entry } from './minisearch.ts';
import { asWritten } from './texts.ts';

export const entriesOf = (records: readonly SearchRecord[]): Entry[] =>
	records.map(asWritten).map(({ url, meta, filters, content }, id) => {
		const { names = [], more = [], ...card } = cardOf(url, meta, filters);
		return { ...card, id, content, names: names.join(' | '), more: more.join(' | ') };
	});
