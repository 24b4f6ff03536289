/** A table held against the content, as the page shows it. No disk, no worker: both a worker and a test call it. */
import { buildCatalogue, type Catalogue } from '../../catalogue/graph/graph.ts';
import { type Intake, takeIn } from '../../intake/index.ts';
import { mistakeLines } from '../../intake/table/mistake.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { Records } from '../../schemas/index.ts';
import { indexedEvent } from '../../search/records/events.ts';
import { indexingIn } from '../../search/records/indexed.ts';
import { changeWords } from './change-words.ts';
import { cardDateLine } from './date-line.ts';
import type { CheckedRecord, CheckedTable } from './messages.ts';

/** Cards of so many records are drawn; the others are listed. */
const MOST_CARDS = 20;

export interface Checked {
	readonly table: CheckedTable;
	readonly taken: Intake;
}

/** Throws UnreadableFile, in words of the sender. `now`: local wall time of the site. */
export async function checkedTable(
	bytes: Uint8Array,
	read: ReadResult,
	place: string,
	now: string,
): Promise<Checked> {
	const taken = await takeIn(bytes, read, { place, now });
	const of = (severity: 'error' | 'warning') => taken.mistakes.filter((one) => one.severity === severity);
	const [errors, warnings] = [of('error'), of('warning')];
	const elsewhere = taken.elsewhere.filter(({ severity }) => severity === 'error');
	const table = {
		rows: taken.rows,
		errors: [...mistakeLines(errors), ...elsewhere.map(({ message, cure }) => `${message.vi} ${cure.vi}`)],
		warnings: mistakeLines(warnings).map((line) => line.replace(/^Lưu ý\. /, '')),
		counts: { errors: errors.length + elsewhere.length, warnings: warnings.length },
		remarks: taken.remarks,
		records: recordsOf(taken, now),
		absent: errors.length > 0 ? [] : taken.plan.absent.map(({ title }) => title),
	};
	return { table, taken };
}

function recordsOf({ plan, after }: Intake, now: string): CheckedRecord[] {
	const { site, ...lists } = after.records;
	const catalogue = site && buildCatalogue({ ...lists, site }, now);
	const shown = new Set(
		plan.records
			.filter(({ state }) => state !== 'same')
			.slice(0, MOST_CARDS)
			.map(({ id }) => id),
	);
	return plan.records.map((record) => {
		const { state, id, title } = record;
		const card = catalogue && shown.has(id) ? cardOf(catalogue, after.records, id) : undefined;
		const [first] = card?.dates ?? [];
		const when = first && cardDateLine(first);
		return {
			state,
			title,
			changes: changeWords(record),
			...(card ? { card } : {}),
			...(when ? { when } : {}),
		};
	});
}

/** By the words of search results, and so of the site's cards; a record that broke its schema has none. */
function cardOf(catalogue: Catalogue, { events }: Pick<Records, 'events'>, id: string) {
	const event = events.find((one) => one.id === id);
	return event && indexedEvent(event, indexingIn(catalogue, 'vi')).card;
}
