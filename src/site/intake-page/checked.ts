/** A table held against the content, as the page shows it. No disk, no worker: both a worker and a test call it. */
import { buildCatalogue, type Catalogue } from '../../catalogue/graph/graph.ts';
import { type Intake, takeIn } from '../../intake/index.ts';
import type { PlannedRecord } from '../../intake/plan/plan.ts';
import { mistakeLines } from '../../intake/table/mistake.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { SearchCard } from '../../search/records/card.ts';
import { indexedEvent } from '../../search/records/events.ts';
import { indexingIn } from '../../search/records/indexed.ts';
import { indexedPlace } from '../../search/records/places.ts';
import { indexedProgramme } from '../../search/records/programmes.ts';
import { indexedResource } from '../../search/records/resources.ts';
import { changeWords } from './change-words.ts';
import { cardDateLine } from './date-line.ts';
import { type CheckedRecord, type CheckedTable, MOST_CARDS } from './messages.ts';

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
	const of = (wanted: CheckedRecord['state']) => plan.records.filter(({ state }) => state === wanted);
	const shown = new Set([...of('new'), ...of('changed')].slice(0, MOST_CARDS));
	return plan.records.map((record) => {
		const { state, title } = record;
		const card = catalogue && shown.has(record) ? cardOf(catalogue, record) : undefined;
		const [first] = card?.dates ?? [];
		const when = first && cardDateLine(first);
		return {
			state,
			title,
			kind: record.draft.kind.sheet,
			changes: changeWords(record),
			...(card ? { card } : {}),
			...(when ? { when } : {}),
		};
	});
}

/** By the words of search results, and so of the site's cards; a record that broke its schema has none, nor has a figure. */
function cardOf(catalogue: Catalogue, { id, draft: { kind } }: PlannedRecord): SearchCard | undefined {
	const indexing = indexingIn(catalogue, 'vi');
	const of = <T extends { readonly id: string }>(
		records: readonly T[],
		indexed: (record: T, from: typeof indexing) => { readonly card: SearchCard },
	) => {
		const record = records.find((one) => one.id === id);
		return record && indexed(record, indexing).card;
	};
	const { records } = catalogue;
	switch (kind.collection) {
		case 'events':
			return of(records.events, indexedEvent);
		case 'programmes':
			return of(records.programmes, indexedProgramme);
		case 'places':
			return of(records.places, indexedPlace);
		case 'resources':
			return of(records.resources, indexedResource);
		case 'figures':
			return undefined;
	}
}
