/** Made-up weekly and monthly patterns, with some dates that are surely in them. */
import { addDays, addMonths, dateOf, WEEKDAYS, weekdayIndex } from '../../src/domain/time/plain-date.ts';
import { clockOf, minutesField, startAt, timeField } from './clock.ts';
import type { Random } from './random.ts';
import { CENTRE, type Made } from './shape.ts';

export type When = Made<'events'>['when'];
export interface Timing {
	readonly when: When;
	/** Some sessions' original starts, as the pattern writes them; empty where only the calendar rules know them. */
	readonly starts: readonly string[];
	/** Local date of the first session, where it is known. */
	readonly first?: string;
	/** Length of a session in minutes, where it has a time of day. */
	readonly minutes?: number;
}

/** How a pattern ends: on its last date, after a number of sessions that reaches it, or not at all. */
function ending(random: Random, dates: readonly string[], perDate = 1) {
	return random.weighted<() => { until?: string; count?: number }>([
		[45, () => ({ until: dates.at(-1) ?? CENTRE })],
		[45, () => ({ count: dates.length * perDate })],
		[10, () => ({})],
	])();
}

export function weeklyFrom(random: Random, date: string): Timing {
	const time = clockOf(random);
	const every = random.weighted([
		[8, 1],
		[2, 2],
	]);
	const weekday = weekdayIndex(date);
	// A second weekday falls later in the same week, so that every date below is in the pattern.
	const second = weekday < 6 && random.chance(0.25) ? random.int(weekday + 1, 6) : undefined;
	const weeks = random.int(4, 20);
	const dates = Array.from({ length: weeks }, (_, i) => addDays(date, i * every * 7));
	const bounds =
		second === undefined ? ending(random, dates) : ending(random, dates.slice(0, Math.ceil(weeks / 2)), 2);
	const except = random.chance(0.25) ? [dates[1] ?? date] : [];
	const extra =
		second === undefined && weekday < 6 && random.chance(0.15) ? [startAt(addDays(date, 1), time)] : [];
	const inPattern = dates.slice(0, Math.min(4, Math.ceil(weeks / 2))).filter((day) => !except.includes(day));
	return {
		when: {
			kind: 'weekly',
			days: [weekday, second].flatMap((index) => (index === undefined ? [] : (WEEKDAYS[index] ?? []))),
			...(every > 1 ? { every } : {}),
			from: date,
			...timeField(time),
			...bounds,
			...(except.length ? { except } : {}),
			...(extra.length ? { extra } : {}),
			...(random.chance(0.3) ? { skipHolidays: true } : {}),
		},
		starts: inPattern.map((day) => startAt(day, time)),
		first: date,
		...minutesField(time),
	};
}

export function monthlyFrom(random: Random, date: string): Timing {
	const time = clockOf(random);
	const [month, count] = [date.slice(0, 7), random.int(3, 12)];
	const months = Array.from({ length: count }, (_, i) => addMonths(month, i));
	const day = random.pick([1, 5, 10, 15, 20, 28, 30, 31]);
	const nth = random.pick([1, 2, 3, 4, -1] as const);
	const weekday = random.int(0, 6);
	const byDay = random.chance(0.5);
	const dates = months.flatMap((at) => {
		const [year, number] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
		if (byDay) return dateOf(year, number, day) ?? [];
		const first = nth === -1 ? addDays(`${addMonths(at, 1)}-01`, -7) : addDays(`${at}-01`, (nth - 1) * 7);
		return addDays(first, (weekday - weekdayIndex(first) + 7) % 7);
	});
	const first = dates[0] ?? date;
	return {
		when: {
			kind: 'monthly',
			on: byDay ? { day } : { weekday: WEEKDAYS[weekday] ?? 'sun', nth },
			from: first,
			...timeField(time),
			...ending(random, dates),
		},
		starts: dates.slice(0, 3).map((at) => startAt(at, time)),
		first,
		...minutesField(time),
	};
}
