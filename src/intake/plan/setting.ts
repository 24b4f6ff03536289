/** What cells are read against, from the catalogue. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { Ward } from '../../schemas/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import { vocabulary } from '../values/names.ts';

/** Undefined while the catalogue has no such place. `today`: local date of the site. */
export function intakeSetting(
	{ records }: Pick<ReadResult, 'records'>,
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
			levels: listed(records.levels),
			subjects: listed(records.subjects),
			wards: vocabulary(records.wards.map(wardNames)),
			audiences: listed(records.audiences),
			places: titled(records.places),
			days: titled(records.days),
		},
	};
}

const WARD_WORDS = { phuong: 'phường', xa: 'xã', 'dac-khu': 'đặc khu' } as const;
/** With and without the word before it; units that were merged into it may lie in several, and are not asked. */
const wardNames = ({ id, kind, name, aliases }: Ward) => ({
	id,
	names: [name.vi, `${WARD_WORDS[kind]} ${name.vi}`, ...aliases],
});
