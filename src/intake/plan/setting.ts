/** What cells are read against, from the catalogue. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import { vocabulary } from '../values/names.ts';

/** Undefined while the catalogue has no such place. `today`: local date of the site. */
export function intakeSetting(
	{ records }: ReadResult,
	place: string,
	today: string,
): IntakeSetting | undefined {
	const found = records.places.find(({ id }) => id === place);
	if (!found) return undefined;
	const titled = (
		list: readonly {
			readonly id: string;
			readonly title: { vi: string; en?: string | undefined };
			readonly aliases: readonly string[];
		}[],
	) =>
		vocabulary(list.map(({ id, title, aliases }) => ({ id, names: [title.vi, title.en ?? '', ...aliases] })));
	const listed = (
		list: readonly {
			readonly id: string;
			readonly name: { vi: string; en?: string | undefined };
			readonly synonyms: readonly string[];
		}[],
	) =>
		vocabulary(list.map(({ id, name, synonyms }) => ({ id, names: [name.vi, name.en ?? '', ...synonyms] })));
	return {
		today,
		place: { id: place, title: found.title.vi },
		names: {
			topics: listed(records.topics),
			audiences: listed(records.audiences),
			places: titled(records.places),
			days: titled(records.days),
		},
	};
}
