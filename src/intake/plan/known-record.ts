/** Records of the catalogue as a table is held against them: whose they are, by what they are known, whether they are over. */
import type { ReadResult } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import type { TableCollection } from '../kinds/kinds.ts';
import { timeNow } from './moved.ts';

export interface KnownRecord {
	readonly id: string;
	readonly title: string;
	/** Ids of the houses that it belongs to. */
	readonly houses: readonly string[];
	/** As content writes it, with the defaults of its schema. */
	readonly record: object;
	/** What tells records of one title apart: day and hour, or the period of a figure; '' where nothing does. */
	readonly start: () => string;
	/** Where it takes place, as JSON, of what has a date. */
	readonly where: () => string;
	/** Nothing of it is on or to come. */
	readonly isPast: () => boolean;
	/** Of dated activities: what calendars know. */
	readonly event?: Event;
}

const present = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
const NOTHING = { start: () => '', where: () => '', isPast: () => false } as const;

/** `today`: local date of the site. */
export function knownRecords(
	collection: TableCollection,
	{ records }: Pick<ReadResult, 'records'>,
	today: string,
): KnownRecord[] {
	switch (collection) {
		case 'events':
			return records.events.map((event) => ({
				id: event.id,
				title: event.title.vi,
				houses: [...event.hosts, ...event.places],
				record: event,
				start: () => startOf(timeNow(event)),
				where: () => JSON.stringify([event.places, event.location?.name.vi ?? null]),
				isPast: () => isOver(event, today),
				event,
			}));
		case 'programmes':
			return records.programmes.map((record) => ({
				...NOTHING,
				id: record.id,
				title: record.title.vi,
				houses: [...record.hosts, ...record.places],
				record,
				isPast: () => record.ended,
			}));
		case 'places':
			return records.places.map((record) => ({
				...NOTHING,
				id: record.id,
				title: record.title.vi,
				houses: present([record.id, record.managedBy, record.parent]),
				record,
			}));
		case 'resources':
			return records.resources.map((record) => ({
				...NOTHING,
				id: record.id,
				title: record.title.vi,
				houses: record.hosts,
				record,
			}));
		case 'figures':
			return records.figures.map((record) => ({
				...NOTHING,
				id: record.id,
				title: record.title.vi,
				houses: present([record.place]),
				record,
				start: () => record.period ?? '',
				isPast: () => true,
			}));
	}
}

/** The day on which it begins, and the hour; patterns have no single one. */
export function startOf(when: unknown): string {
	if (typeof when !== 'object' || when === null) return '';
	const { kind, start, from, sessions } = when as Readonly<Record<string, unknown>>; // read field by field below
	if (kind === 'single') return String(start);
	if (kind === 'span') return String(from);
	const first: unknown = Array.isArray(sessions) ? sessions[0] : undefined;
	return kind === 'sessions' && typeof first === 'object' && first !== null && 'start' in first
		? String(first.start)
		: `${kind === 'weekly' || kind === 'monthly' ? 'repeats' : String(kind)}`;
}

/** The last day that a record names lies before today. */
function isOver({ when }: Event, today: string): boolean {
	const days = JSON.stringify(when).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	const open =
		['weekly', 'monthly'].includes(when.kind) &&
		!('until' in when && when.until) &&
		!('count' in when && when.count);
	return !open && days.length > 0 && days.every((day) => day < today);
}
