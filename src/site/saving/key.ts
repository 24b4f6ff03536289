/**
 * What a person can save, each by one short text that never changes: a session by its id
 * (`hoi-sach_20261123T0800`: its event and its original start), a programme by `p.` and its id. No event id holds a
 * dot or an underscore, so the two cannot be taken for each other.
 */
import { isRealDate } from '../../domain/time/plain-date.ts';

const SESSION = /^([a-z0-9][a-z0-9-]{0,79})_(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d))?$/;
const PROGRAMME = /^p\.([a-z0-9][a-z0-9-]{0,79})$/;

export interface SavedSession {
	readonly kind: 'session';
	readonly key: string;
	readonly event: string;
	/** Local date-time, or a date for whole days. */
	readonly originalStart: string;
}
interface SavedProgramme {
	readonly kind: 'programme';
	readonly key: string;
	readonly programme: string;
}
export type SavedItem = SavedSession | SavedProgramme;

/** What a key stands for; undefined for a text that can be none. */
export function itemOf(key: string): SavedItem | undefined {
	const [, programme] = PROGRAMME.exec(key) ?? [];
	if (programme !== undefined) return { kind: 'programme', key, programme };
	const [, event, year, month, day, hour, minute] = SESSION.exec(key) ?? [];
	if (event === undefined) return undefined;
	const date = `${year}-${month}-${day}`;
	if (!isRealDate(date)) return undefined;
	const originalStart = hour === undefined ? date : `${date}T${hour}:${minute}`;
	return { kind: 'session', key, event, originalStart };
}

export const programmeKey = (id: string): string => `p.${id}`;
