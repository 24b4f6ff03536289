/** Writes the content of a city that begins: the files in `content/` beside this one, with dates that lie ahead. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, weekdayIndex, yearOf } from '../../src/domain/time/plain-date.ts';
import { siteFiles } from '../../src/ship/site-files.ts';

const TEMPLATE = path.join(import.meta.dirname, 'content');
/** The example event lies so many days ahead at least: a new site has something to come, and time to change it. */
const AHEAD = 28;
/** Calendar pages for this year and so many after it. */
const YEARS = 4;
const SATURDAY = 5;

/** What stands in the files for a date: `"<today>"` becomes `"2026-11-22"`. */
function datesFrom(today: string): Readonly<Record<string, string>> {
	const soon = addDays(today, AHEAD);
	return {
		today,
		saturday: addDays(soon, (7 + SATURDAY - weekdayIndex(soon)) % 7),
		year: String(yearOf(today)),
		lastYear: String(yearOf(today) + YEARS),
	};
}

/** Why nothing may be written there, in one sentence; undefined when it may. An empty folder is as good as none. */
export function cityRefusal(directory: string): string | undefined {
	const found = statSync(directory, { throwIfNoEntry: false });
	if (!found) return undefined;
	if (!found.isDirectory()) return 'is a file: give the name of a new folder';
	return readdirSync(directory).length > 0
		? 'holds files already: give the name of a new folder, or remove them'
		: undefined;
}

/** `today`: the local date of the city. Returns the number of files. Throws the errors of the disk. */
export function writeCity(directory: string, today: string): number {
	const dates = datesFrom(today);
	const files = siteFiles(TEMPLATE);
	for (const file of files) {
		const target = path.join(directory, file);
		mkdirSync(path.dirname(target), { recursive: true });
		const text = readFileSync(path.join(TEMPLATE, file), 'utf8');
		writeFileSync(
			target,
			text.replace(/<(\w+)>/g, (written, name: string) => dates[name] ?? written),
		);
	}
	return files.length;
}
