/** When a record last changed: what DTSTAMP, SEQUENCE and `updated` in the data are made of. */
import { isRealDate } from '../domain/plain-date.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Source } from '../schemas/source.ts';

/** `<collection>/<id>`, as `events/hoi-sach-2026`. */
export type RecordKey = `${CollectionName}/${string}`;
/** What the repository's history knows of a record: an instant in UTC, or undefined. */
export type Changed = (key: RecordKey) => string | undefined;

export interface ChangingRecord {
	readonly id: string;
	readonly updated?: string | undefined;
	readonly verified?: { readonly on: string } | undefined;
	readonly changes?: readonly { readonly on?: string | undefined }[];
	readonly sources: readonly Pick<Source, 'on' | 'seen'>[];
}

/**
 * An instant `YYYY-MM-DDTHH:MM:SSZ`: the record's own `updated`, else what `changed` knows, else the newest date
 * that the record bears (source, confirmation, change of a session) at midnight UTC. Never the clock.
 */
export function changedAt(collection: CollectionName, record: ChangingRecord, changed?: Changed): string {
	const known = record.updated ?? changed?.(`${collection}/${record.id}`);
	if (known !== undefined) return utcSeconds(known);
	const dates = [
		...record.sources.map((source) => source.on ?? source.seen),
		record.verified?.on,
		...(record.changes ?? []).map((change) => change.on),
	].flatMap((date) => (date === undefined ? [] : wholeDate(date)));
	if (dates.length === 0)
		throw new RangeError(`${collection}/${record.id}: no date to take as its last change`);
	return `${newest(dates)}T00:00:00Z`;
}

/** The latest of dates, or of instants: as text they sort by time. Throws on none. */
export function newest(times: readonly string[]): string {
	const last = times.toSorted().at(-1);
	if (last === undefined) throw new RangeError('no time to choose from');
	return last;
}

/** `2024` and `2024-03` are the first day of theirs: the change is no older than what we can show for it. */
function wholeDate(date: string): string {
	const whole = `${date}-01-01`.slice(0, 10);
	if (!isRealDate(whole)) throw new RangeError(`not a date: ${date}`);
	return whole;
}

function utcSeconds(instant: string): string {
	const ms = Date.parse(instant);
	if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`);
	return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
