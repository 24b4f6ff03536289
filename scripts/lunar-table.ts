/**
 * Writes src/domain/lunar/lunar-months.ts: the months of the Vietnamese lunar calendar, from astronomy at UTC+7.
 *   node_modules/.bin/node scripts/lunar-table.ts           writes the file
 *   node_modules/.bin/node scripts/lunar-table.ts --check   exit 1 when the committed file differs
 *
 * The rule, which is that of the calendar in use since 1968 (Decision 121-CP of 8/8/1967): a month begins on the
 * day of the new moon; month 11 holds the winter solstice; when 13 months lie between two of them, the first
 * month in which the sun enters no new sign (no major solar term) is the leap month and takes the number before it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { MakeTime, SearchMoonPhase, SearchSunLongitude, SunPosition } from 'astronomy-engine';
import { daysBetween, fromDayNumber } from '../src/domain/time/plain-date.ts';
import { readOptions } from './lib/command-line.ts';

const { check } = readOptions(
	'npm run lunar-table [-- --check]',
	{ check: { type: 'boolean', default: false } },
	{ content: false },
);

/** Lunar years to write. One more on each side than anyone asks for, so that all days of 1968-2050 convert. */
const FIRST = 1966;
const LAST = 2052;
const UTC_OFFSET_DAYS = 7 / 24;
const MS_PER_DAY = 86_400_000;
/** The theory is good to seconds; nearer to midnight than this a person must look. */
const TOO_CLOSE_DAYS = 30 / 86_400;
const FILE = new URL('../src/domain/lunar/lunar-months.ts', import.meta.url);

interface Month {
	readonly start: string;
	readonly number: number;
	readonly leap: boolean;
}

/** Local date at UTC+7 of an instant in days since 1970 (UTC). */
function localDay(days: number, what: string): string {
	const local = days + UTC_OFFSET_DAYS;
	const toMidnight = Math.abs(local - Math.round(local));
	if (toMidnight < TOO_CLOSE_DAYS)
		console.warn(`${what}: ${toMidnight * 86_400} s from midnight, look it up`);
	return fromDayNumber(Math.floor(local));
}

const asDays = (date: Date): number => date.getTime() / MS_PER_DAY;

function newMoons(fromYear: number, toYear: number): string[] {
	const found: string[] = [];
	let after = new Date(Date.UTC(fromYear, 0, 1));
	while (after.getUTCFullYear() <= toYear) {
		const moon = SearchMoonPhase(0, after, 40);
		if (!moon) throw new Error(`no new moon within 40 days of ${after.toISOString()}`);
		found.push(localDay(asDays(moon.date), `new moon ${moon.date.toISOString()}`));
		after = new Date(moon.date.getTime() + 20 * MS_PER_DAY);
	}
	return found;
}

function winterSolstice(year: number): string {
	const found = SearchSunLongitude(270, new Date(Date.UTC(year, 11, 1)), 40);
	if (!found) throw new Error(`no winter solstice in December ${year}`);
	return localDay(asDays(found.date), `solstice ${year}`);
}

/** Which of the twelve signs the sun is in when `date` begins at UTC+7. */
function signAt(date: string): number {
	const midnight = new Date(Date.parse(`${date}T00:00:00+07:00`));
	return Math.floor(SunPosition(MakeTime(midnight)).elon / 30);
}

/** Index of the month that holds `date`. */
const monthHolding = (moons: readonly string[], date: string) =>
	moons.findLastIndex((start) => start <= date);

/** The months from the month 11 of `year - 1` up to, not including, that of `year`. */
function monthsBetween(moons: readonly string[], year: number): Month[] {
	const starts = moons.slice(
		monthHolding(moons, winterSolstice(year - 1)),
		monthHolding(moons, winterSolstice(year)) + 1,
	);
	const months: Month[] = [];
	let leapAt = -1;
	if (starts.length === 14)
		leapAt = starts.findIndex((s, i) => i > 0 && i < 13 && signAt(s) === signAt(starts[i + 1] ?? s));
	if (starts.length === 14 ? leapAt < 1 : starts.length !== 13)
		throw new Error(`${starts.length - 1} months in ${year}`);
	starts.slice(0, -1).forEach((start, i) => {
		const steps = leapAt > 0 && i >= leapAt ? i - 1 : i;
		months.push({ start, number: ((10 + steps) % 12) + 1, leap: i === leapAt });
	});
	return months;
}

const moons = newMoons(FIRST - 2, LAST + 2);
const months: Month[] = [];
for (let year = FIRST - 1; year <= LAST + 2; year++) months.push(...monthsBetween(moons, year));

const rows: string[] = [];
const newYears = months.flatMap((m, i) => (m.number === 1 && !m.leap ? [i] : []));
newYears.forEach((first, i) => {
	const start = months[first]?.start ?? '';
	const year = Number(start.slice(0, 4));
	const next = newYears[i + 1];
	if (year < FIRST || year > LAST || next === undefined) return;
	const own = months.slice(first, next);
	const leap = own.find((m) => m.leap)?.number ?? 0;
	const lengths = own.map((m, j) => {
		const length = daysBetween(m.start, months[first + j + 1]?.start ?? '');
		if (length !== 29 && length !== 30) throw new Error(`a month of ${length} days from ${m.start}`);
		return length === 30 ? '1' : '0';
	});
	rows.push(`\t['${start}', ${leap}, '${lengths.join('')}'],`);
});

const text = `/** Written by scripts/lunar-table.ts; do not edit by hand. */

/** First day of the lunar year, number of its leap month (0: none), and a digit per month in order: 1 has 30 days, 0 has 29. */
export type LunarYearRow = readonly [newYear: string, leapMonth: number, lengths: string];

/** One row per lunar year, the first being ${FIRST}, without a gap. */
export const LUNAR_YEARS: readonly LunarYearRow[] = [
${rows.join('\n')}
];
`;

if (check) {
	if (readFileSync(FILE, 'utf8') !== text) {
		console.error('src/domain/lunar/lunar-months.ts differs from astronomy: run scripts/lunar-table.ts');
		process.exitCode = 1;
	}
} else {
	writeFileSync(FILE, text);
	console.log(`${rows.length} lunar years, ${FIRST}-${LAST}`);
}
