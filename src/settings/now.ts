/** `SITE_NOW` and the clock: the moment for which a site is built. */
import { LUNAR_RANGE } from '../domain/lunar/lunar.ts';
import { localNow } from '../domain/time/local-now.ts';
import { BadSetting } from './bad-setting.ts';
import { quoted } from './quoted.ts';

/** Years for which all can be shown: the weeks at the edge of a month, and the days of the calendar feed five years on. */
const FIRST = LUNAR_RANGE.from + 1;
const LAST = LUNAR_RANGE.to - 6;
const FORM = 'write a date and time of the site such as SITE_NOW=2026-11-22T08:00';
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Local wall time `YYYY-MM-DDTHH:MM`; a date alone is its midnight. Throws BadSetting. */
export function givenNow(given: string): string {
	const [, ...parts] = SHAPE.exec(given) ?? [];
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
		Number(part ?? 0),
	);
	// As parts of a date in UTC they come back unchanged, unless there is no such day, hour or minute.
	const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
	const same =
		date.getUTCMonth() === month - 1 &&
		date.getUTCDate() === day &&
		date.getUTCHours() === hour &&
		date.getUTCMinutes() === minute &&
		date.getUTCSeconds() === second;
	if (parts.length === 0 || !same)
		throw new BadSetting(`SITE_NOW ${quoted(given)} is no date and time: ${FORM}.`);
	if (year < FIRST || year > LAST)
		throw new BadSetting(
			`SITE_NOW ${quoted(given)} lies outside the years ${FIRST}-${LAST} that the lunar calendar here covers: ${FORM}.`,
		);
	return `${given.slice(0, 10)}T${given.slice(11, 16) || '00:00'}`;
}

/** The same of the machine's clock. Throws BadSetting where it stands outside the years that pages can show. */
export function clockNow(clock: Date, zone: string): string {
	const year = clock.getUTCFullYear();
	if (!(year >= FIRST && year <= LAST))
		throw new BadSetting(
			`The clock of this machine says ${year}, outside the years ${FIRST}-${LAST} that the lunar calendar here covers: set it right, or ${FORM}.`,
		);
	return localNow(clock, zone);
}
