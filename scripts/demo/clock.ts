/** Made-up dates around the centre and times of day. */
import { addDays, weekdayIndex } from '../../src/domain/time/plain-date.ts';
import type { Random } from './random.ts';
import { CENTRE } from './shape.ts';

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Wall time `minutes` after `start`, over midnight if need be. */
export function later(start: string, minutes: number): string {
	const total = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16)) + minutes;
	return `${addDays(start.slice(0, 10), Math.floor(total / 1440))}T${clock(total)}`;
}

/** A quarter within the last 180 days, most within 18 months ahead, a few older; weekends are likelier. */
export function dateAround(random: Random): string {
	const u = random.next();
	const at = random.weighted([
		[22, 'recent'],
		[73, 'ahead'],
		[5, 'older'],
	] as const);
	const offset =
		at === 'recent'
			? -1 - Math.floor(u * 180)
			: at === 'ahead'
				? Math.floor(u * u * 548)
				: -181 - Math.floor(u * 900);
	const date = addDays(CENTRE, offset);
	const weekday = weekdayIndex(date);
	return weekday < 5 && random.chance(0.35) ? addDays(date, 5 - weekday) : date;
}

export interface Clock {
	readonly start: string;
	readonly end?: string;
	readonly minutes: number;
}
/** A time of day, or none: one in ten lasts all day, one in seven has no known end. */
export function clockOf(random: Random): Clock | undefined {
	if (random.chance(0.1)) return undefined;
	const start =
		random.weighted([
			[40, random.int(15, 20)],
			[35, random.int(27, 33)],
			[22, random.int(36, 40)],
			[3, 44],
		]) * 30;
	const minutes = random.int(2, 6) * 30;
	return { start: clock(start), minutes, ...(random.chance(0.85) ? { end: clock(start + minutes) } : {}) };
}
export const startAt = (date: string, time: Clock | undefined): string =>
	time ? `${date}T${time.start}` : date;
export const endAt = (date: string, time: Clock | undefined) =>
	time?.end ? { end: later(startAt(date, time), time.minutes) } : {};
export const timeField = (time: Clock | undefined) =>
	time ? { time: { start: time.start, ...(time.end ? { end: time.end } : {}) } } : {};
export const minutesField = (time: Clock | undefined) => (time ? { minutes: time.minutes } : {});
