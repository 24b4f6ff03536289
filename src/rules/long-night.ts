import { minutesOfClock } from '../domain/wall-time.ts';
import type { TimeOfDay, When } from '../domain/when.ts';
import { located, type Rule, warning } from './rule.ts';

/** A night at a museum or by the moon may last so long, in minutes. */
const LONGEST = 10 * 60;

/**
 * A time of day whose end lies before its start means after midnight: where that makes a session of many hours, the two
 * are most often swapped.
 */
export const longNight: Rule = (input) =>
	located(input, 'events').flatMap((entry) => {
		const night = longNightOf(entry.record.when);
		// Equal times are reported by `end-before-start`.
		if (!night || night.start === night.end) return [];
		const { start, end, minutes } = night;
		const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
		return warning('long-night', entry, ['when', 'time', 'end'], {
			vi: `end (${end}) trước start (${start}) nên hiểu là hôm sau: buổi này qua nửa đêm, dài ${hours} giờ${rest ? ` ${rest} phút` : ''}`,
			en: `end (${end}) is before start (${start}), so the next day is meant: the session goes on past midnight for ${hours} h${rest ? ` ${rest} min` : ''}`,
			cureVi: `Nếu đã viết ngược: time: { start: "${end}", end: "${start}" }. Nếu đúng là qua đêm: để nguyên.`,
			cureEn: `If they were swapped: time: { start: "${end}", end: "${start}" }. If it does last overnight, leave it.`,
		});
	});

/**
 * The time of day of a schedule and its length in minutes, where it goes past midnight for too long, or undefined. What
 * ends at midnight does not go past it.
 */
export function longNightOf(when: When): (Required<TimeOfDay> & { minutes: number }) | undefined {
	const { start, end } = ('time' in when && when.time) || {};
	if (start === undefined || end === undefined || end > start || end === '00:00') return undefined;
	const minutes = 24 * 60 - minutesOfClock(start) + minutesOfClock(end);
	return minutes > LONGEST ? { start, end, minutes } : undefined;
}
