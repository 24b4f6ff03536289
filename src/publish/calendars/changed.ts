/** When a record last changed: what DTSTAMP, SEQUENCE and `updated` in the data are made of. */
import { addDays, isRealDate } from '../../domain/time/plain-date.ts';
import type { Changed } from '../../schemas/change-key.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Source } from '../../schemas/source.ts';

export type { Changed, ChangeKey } from '../../schemas/change-key.ts';

export interface ChangingRecord {
	readonly id: string;
	readonly updated?: string | undefined;
	readonly verified?: { readonly on: string } | undefined;
	readonly changes?: readonly { readonly on?: string | undefined; readonly postponement?: string }[];
	/** The day on which it was decided, of what takes effect by a decision. */
	readonly on?: string | undefined;
	readonly sources?: readonly Pick<Source, 'on' | 'seen'>[];
}

/** What times are judged by. */
export interface Past {
	readonly changed?: Changed | undefined;
	/** Local date of the catalogue: what a record claims for later has not happened. */
	readonly today: string;
}

/** As `lastChange`. Throws a RangeError where nothing at all is known: every record names a source. */
export function changedAt(collection: CollectionName, record: ChangingRecord, past: Past): string {
	const known = lastChange(collection, record, past);
	if (known === undefined)
		throw new RangeError(`${collection}/${record.id}: no date to take as its last change`);
	return known;
}

/**
 * An instant `YYYY-MM-DDTHH:MM:SSZ`: the newest of the record's own `updated`, what the history knows, its confirmation
 * and the changes of its sessions (dates, at midnight UTC); without `updated` and history the dates of its sources count
 * too. Never the clock. What lies after tomorrow is left out: it would drown every change until then.
 */
export function lastChange(
	collection: CollectionName,
	record: ChangingRecord,
	{ changed, today }: Past,
): string | undefined {
	const latest = addDays(today, 1);
	const happened = (time: string) => time.slice(0, 10) <= latest;
	const said = record.updated === undefined ? undefined : utcSeconds(record.updated);
	const known = changed?.(`${collection}/${record.id}`);
	const instants = [
		said !== undefined && happened(said) ? said : undefined,
		known && utcSeconds(known),
	].filter((instant) => instant !== undefined);
	const sources = instants.length > 0 ? [] : (record.sources ?? []);
	const dates = [
		record.verified?.on,
		record.on,
		// What a postponement put off is told by its own entry: of the record's other sessions nothing has changed.
		...(record.changes ?? []).flatMap((change) => (change.postponement === undefined ? [change.on] : [])),
		...sources.map((source) => source.on ?? source.seen),
	].flatMap((date) => (date === undefined ? [] : wholeDate(date)));
	const claimed = dates.filter(happened);
	// Nothing but claims about later: the record was written all the same.
	const days = (claimed.length > 0 || instants.length > 0 ? claimed : dates).map(
		(date) => `${date}T00:00:00Z`,
	);
	return newestOf(instants, days);
}

/** No day begins longer before its midnight in UTC. */
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/**
 * A day stands for some hour of it. Where an instant lies within the day as some zone counts it, the instant says it
 * better: else a change at dawn in the east would seem to lie after the next one.
 */
function newestOf(instants: readonly string[], days: readonly string[]): string | undefined {
	const instant = instants.toSorted().at(-1);
	const day = days.toSorted().at(-1);
	if (instant === undefined || day === undefined || day <= instant) return instant ?? day;
	return Date.parse(day) - Date.parse(instant) <= EARLIEST_ZONE_MS ? instant : day;
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
