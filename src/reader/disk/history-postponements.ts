/** When it became another what is put off in an area on a date: also of storms whose entry has been shortened, or deleted. */
import { areasOfPostponement } from '../../domain/sessions/areas.ts';
import { addDays, daysBetween } from '../../domain/time/plain-date.ts';
import { collections } from '../../schemas/index.ts';
import { LONGEST_POSTPONEMENT_DAYS } from '../../schemas/postponement.ts';
import { yamlValue } from './history-parts.ts';
import type { Version } from './history-versions.ts';

/** By `<area>/<date>`, the last such change in seconds; by `any` the last of all. `files`: the versions of each entry. */
export function postponementTimes(files: Iterable<readonly Version[]>): Map<string, number> {
	const times = new Map<string, number>();
	const note = (key: string, time: number) => times.set(key, Math.max(time, times.get(key) ?? time));
	for (const versions of files) {
		let before: ReadonlyMap<string, string> = new Map();
		for (const { time, text } of versions) {
			const after = text === undefined ? new Map<string, string>() : saidIn(text);
			if (!after) continue;
			for (const key of new Set([...before.keys(), ...after.keys()])) {
				if (before.get(key) === after.get(key)) continue;
				note(key, time);
				note('any', time);
			}
			before = after;
		}
	}
	return times;
}

/** What an entry says of each of its areas and dates; undefined where nobody could read it: it was never published. */
function saidIn(text: string): ReadonlyMap<string, string> | undefined {
	const { data } = collections.postponements.schema.safeParse(yamlValue(text));
	if (!data) return undefined;
	const { from, to, status, why, on } = data;
	const days = daysBetween(from, to);
	// The check refuses longer ones.
	if (days < 0 || days >= LONGEST_POSTPONEMENT_DAYS) return undefined;
	const said = JSON.stringify([status, why, on]);
	return new Map(
		areasOfPostponement(data).flatMap((area) =>
			Array.from({ length: days + 1 }, (_, at): [string, string] => [`${area}/${addDays(from, at)}`, said]),
		),
	);
}
