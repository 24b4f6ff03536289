/** Made-up times of events, of all kinds, with the original starts that a change may name. */
import { addDays } from '../../src/domain/time/plain-date.ts';
import { clockOf, dateAround, endAt, minutesField, startAt, timeField } from './clock.ts';
import { days } from './days.ts';
import { monthlyFrom, type Timing, type When, weeklyFrom } from './patterns.ts';
import type { Random } from './random.ts';
import { sound } from './sound.ts';

type WhenKind = When['kind'];

const WEIGHTS = [
	[56, 'single'],
	[8, 'sessions'],
	[11, 'weekly'],
	[5, 'monthly'],
	[11, 'span'],
	[2, 'lunar-yearly'],
	[3, 'day-yearly'],
	[4, 'announced'],
] as const satisfies readonly (readonly [number, WhenKind])[];
const KINDS = WEIGHTS.map(([, kind]) => kind);

/** The first events take the kinds in turn, so that a small catalogue has them all. */
export const whenKindOf = (random: Random, index: number): WhenKind =>
	index < KINDS.length ? (KINDS[index] ?? 'single') : random.weighted(WEIGHTS);

/** One session on `date`. */
export function singleOn(random: Random, date: string): Timing {
	const time = clockOf(random);
	const start = startAt(date, time);
	return {
		when: { kind: 'single', start, ...endAt(date, time) },
		starts: [start],
		first: date,
		...minutesField(time),
	};
}

function sessionsFrom(random: Random, date: string): Timing {
	const time = clockOf(random);
	const dates = [date];
	for (let i = random.int(1, 5); i > 0; i--) dates.push(addDays(dates.at(-1) ?? date, random.int(1, 12)));
	const sessions = dates.map((day) => ({ start: startAt(day, time), ...endAt(day, time) }));
	return {
		when: { kind: 'sessions', sessions },
		starts: sessions.map(({ start }) => start),
		first: date,
		...minutesField(time),
	};
}

/** Days on end, as an exhibition or a festival has. */
export function spanFrom(date: string, length: number): Timing {
	return { when: { kind: 'span', from: date, to: addDays(date, length - 1) }, starts: [], first: date };
}

function announcedAround(random: Random, date: string, english: boolean): When {
	const year = Number(date.slice(0, 4));
	return random.pick<When>([
		{ kind: 'announced', month: date.slice(0, 7) },
		{ kind: 'announced', year, season: random.pick(['spring', 'summer', 'autumn', 'winter'] as const) },
		{ kind: 'announced', year },
		{
			kind: 'announced',
			month: date.slice(0, 7),
			text: { vi: 'Giữa tháng, chờ thông báo', ...(english ? { en: 'Mid-month, to be announced' } : {}) },
		},
	]);
}

export function timingOf(random: Random, kind: WhenKind, english: boolean): Timing {
	const date = dateAround(random);
	switch (kind) {
		case 'single':
			return singleOn(random, date);
		case 'sessions':
			return sessionsFrom(random, date);
		case 'weekly':
			return sound(weeklyFrom(random, date));
		case 'monthly':
			return sound(monthlyFrom(random, date));
		case 'span':
			return spanFrom(
				date,
				random.weighted([
					[4, random.int(2, 7)],
					[6, random.int(8, 120)],
				]),
			);
		case 'lunar-yearly': {
			const years = random.chance(0.5) ? { fromYear: random.int(2020, 2027) } : {};
			return {
				when: {
					kind,
					month: random.int(1, 12),
					day: random.int(1, 30),
					days: random.weighted([
						[7, 1],
						[3, random.int(2, 5)],
					]),
					...timeField(clockOf(random)),
					...years,
				},
				starts: [],
			};
		}
		case 'day-yearly': {
			const fixed = days.filter(({ rule }) => rule.kind !== 'announced');
			return {
				when: {
					kind,
					day: random.pick(fixed).id,
					offsetDays: random.int(-3, 3),
					days: random.weighted([
						[7, 1],
						[3, 3],
					]),
					...timeField(clockOf(random)),
				},
				starts: [],
			};
		}
		case 'announced':
			return { when: announcedAround(random, date, english), starts: [] };
	}
}
