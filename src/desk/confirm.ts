/** What an institution says is still right: the records of a place, marked as confirmed. No disk, no clock. */
import { editedText } from '../intake/plan/record-text.ts';
import type { ReadResult } from '../reader/text/index.ts';
import { isRecordOver } from '../rules/gaps/telephone-list.ts';
import type { Records } from '../schemas/index.ts';

/** Collections whose records an institution can confirm. */
const CONFIRMED = ['places', 'programmes', 'events', 'resources'] as const;

interface Confirmation {
	/** Id of the place. */
	readonly place: string;
	/** Whose word it is: a body or a role. */
	readonly by: string;
	/** Local dates: of the word, and of today. */
	readonly on: string;
	readonly today: string;
	/** Of its records only these ids; where it is empty, all that are not over. */
	readonly only: readonly string[];
}

interface Confirmed {
	/** New texts by their paths. */
	readonly texts: ReadonlyMap<string, string>;
	/** `events/x`: what is marked, and what was confirmed on that day or later already. */
	readonly marked: readonly string[];
	readonly already: readonly string[];
	/** Ids of `only` that are no record of the place. */
	readonly strange: readonly string[];
}

/** The place itself and what it holds first among its hosts: what others hold there is theirs to confirm. */
export function confirmedTexts(
	records: Records,
	read: Pick<ReadResult, 'files'>,
	{ place, by, on, today, only }: Confirmation,
): Confirmed {
	const own = CONFIRMED.flatMap((collection) =>
		records[collection]
			.filter((record) => !record.draft && record.replacedBy === undefined)
			.filter((record) => ('hosts' in record ? record.hosts[0] === place : record.id === place))
			.map((record) => ({
				path: `${collection}/${record.id}`,
				id: record.id,
				verified: record.verified,
				over: isRecordOver(record, today),
			})),
	);
	const meant = own.filter(({ id, over }) => (only.length === 0 ? !over : only.includes(id)));
	const texts = new Map<string, string>();
	const already: string[] = [];
	for (const { path, verified } of meant) {
		const file = read.files.find((one) => one.path === `${path}.yaml`);
		// A later word is never taken back.
		if (!file || (verified && verified.on >= on)) already.push(path);
		else texts.set(file.path, editedText(file.text, [{ path: ['verified'], value: { on, by } }]));
	}
	return {
		texts,
		marked: meant.map(({ path }) => path).filter((path) => !already.includes(path)),
		already,
		strange: only.filter((id) => !own.some((record) => record.id === id)),
	};
}
