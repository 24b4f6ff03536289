import type { Catalogue } from '../../src/catalogue/graph/graph.ts';
import type { History } from '../../src/reader/index.ts';

/** The collections whose changes calendars and data tell. */
const TOLD = ['events', 'places', 'programmes', 'days', 'resources'] as const;

const reasons = {
	'no-repository': 'The content is in no git repository',
	shallow: 'The repository was cloned without its history (git fetch --unshallow brings it)',
} as const;
const INSTEAD = 'calendars and data take their dates from "updated", sources and confirmations instead.';

/** One line about what the history does not know, or undefined when it knows every record. */
export function historyGap({ missing, changed }: History, { records }: Catalogue): string | undefined {
	if (missing) return `Warning: ${reasons[missing]}; ${INSTEAD}`;
	const unknown = TOLD.flatMap((collection) =>
		records[collection].filter(
			({ id, updated }) => updated === undefined && changed(`${collection}/${id}`) === undefined,
		),
	);
	return unknown.length === 0
		? undefined
		: `Warning: ${unknown.length} records are not committed yet; ${INSTEAD}`;
}
