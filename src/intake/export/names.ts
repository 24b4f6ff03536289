/** Names that stand for the ids of a record. */
import type { Localized } from '../../i18n/languages.ts';
import type { NamedRecords } from '../template/choices.ts';
import { inOneCell } from './cell-words.ts';

export interface CellNames {
	readonly topics: (ids: readonly string[]) => string;
	readonly audiences: (ids: readonly string[]) => string;
	readonly levels: (ids: readonly string[]) => string;
	readonly subjects: (ids: readonly string[]) => string;
	readonly places: (ids: readonly string[]) => string;
	readonly days: (ids: readonly string[]) => string;
	readonly wards: (ids: readonly string[]) => string;
}

type Named = readonly { readonly id: string; readonly name: Localized }[];
type Titled = readonly { readonly id: string; readonly title: Localized }[];

/** An id without a name stands for itself: the columns read it as well. */
function naming(entries: readonly (readonly [string, string])[]) {
	const names = new Map(entries);
	return (ids: readonly string[]) => inOneCell(ids.map((id) => names.get(id) ?? id));
}
const named = (list: Named) => naming(list.map(({ id, name }) => [id, name.vi]));
const titled = (list: Titled) => naming(list.map(({ id, title }) => [id, title.vi]));

export const cellNames = (records: NamedRecords): CellNames => ({
	topics: named(records.topics),
	audiences: named(records.audiences),
	levels: named(records.levels),
	subjects: named(records.subjects),
	places: titled(records.places),
	days: titled(records.days),
	wards: named(records.wards),
});
