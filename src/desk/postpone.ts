/** Storm and flood: the file that puts off an area, and what that comes to. No disk, no clock. */
import { buildCatalogue } from '../catalogue/graph/graph.ts';
import { addDays } from '../domain/time/plain-date.ts';
import { newRecordText } from '../intake/plan/record-text.ts';
import type { ReadResult } from '../reader/text/index.ts';
import type { Records } from '../schemas/index.ts';

export interface PutOff {
	readonly from: string;
	readonly to: string;
	/** Ids. Neither wards nor places: the whole city. */
	readonly wards: readonly string[];
	readonly places: readonly string[];
	readonly status: 'postponed' | 'cancelled';
	readonly why: { readonly vi: string; readonly en?: string };
	/** The day of the decision. */
	readonly on: string;
	readonly url?: string;
}

/** A new file for it; of a second one for the same days and area the number is in its name. */
export function postponementFile(
	{ from, to, wards, places, status, why, on, url }: PutOff,
	read: Pick<ReadResult, 'files'>,
): { readonly id: string; readonly path: string; readonly text: string } {
	const area = [...wards, ...places];
	const named = area.length === 0 ? 'toan-thanh-pho' : area.slice(0, 3).join('-');
	const stem = `${from}-${named}`.slice(0, 70).replace(/-+$/, '');
	const taken = new Set(read.files.map(({ path }) => path));
	const fileOf = (id: string) => `postponements/${id}.yaml`;
	let id = stem;
	for (let count = 2; taken.has(fileOf(id)); count++) id = `${stem}-${count}`;
	const record = {
		from,
		to,
		...(area.length === 0 ? { everywhere: true } : {}),
		...(wards.length > 0 ? { wards } : {}),
		...(places.length > 0 ? { places } : {}),
		...(status === 'postponed' ? {} : { status }),
		why,
		on,
		...(url === undefined ? {} : { url }),
	};
	return { id, path: fileOf(id), text: newRecordText(record) };
}

/** Called off: what has been is kept, so a storm that began ends yesterday, or today where today is its first day; else it is no more. */
export function calledOff(
	{ from, to }: { readonly from: string; readonly to: string },
	today: string,
): { readonly to: string } | 'gone' | 'over' {
	if (to < today) return 'over';
	if (from > today) return 'gone';
	const last = addDays(today, -1);
	return { to: last < from ? today : last };
}

/** What it puts off, a line each: title, start, and what becomes of it. */
export function putOffLines(records: Records, id: string, now: string): string[] {
	const { allSessions } = buildCatalogue(records, now);
	return allSessions
		.filter(({ session }) => session.postponement === id)
		.map(
			({ session, event }) =>
				`events/${event.id}  ${session.originalStart.replace('T', ' ')}  ${event.title.vi}`,
		);
}
