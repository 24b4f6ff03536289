import type { TimeOfDay, When } from '../../domain/sessions/when.ts';
import { minutesOfClock } from '../../domain/time/wall-time.ts';
import type { Path } from '../../reader/text/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A night at a museum or by the moon may last so long, in minutes. */
const LONGEST = 10 * 60;

/**
 * A time of day whose end lies before its start means after midnight: where that makes a session of many hours, the two
 * are most often swapped.
 */
export const longNight: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		longNightsOf(entry.record.when).flatMap(({ path, start, end, minutes }) => {
			// Equal times are reported by `end-before-start`.
			if (start === end) return [];
			const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
			return warning('long-night', entry, ['when', ...path, 'time', 'end'], {
				vi: `end (${end}) trước start (${start}) nên hiểu là hôm sau: buổi này qua nửa đêm, dài ${hours} giờ${rest ? ` ${rest} phút` : ''}`,
				en: `end (${end}) is before start (${start}), so the next day is meant: the session goes on past midnight for ${hours} h${rest ? ` ${rest} min` : ''}`,
				cureVi: `Nếu đã viết ngược: time: { start: "${end}", end: "${start}" }. Nếu đúng là qua đêm: để nguyên.`,
				cureEn: `If they were swapped: time: { start: "${end}", end: "${start}" }. If it does last overnight, leave it.`,
			});
		}),
	);

/**
 * The times of day of a schedule that go past midnight for too long, with their length in minutes and where in `when`
 * they are written. What ends at midnight does not go past it.
 */
export const longNightsOf = (when: When) =>
	timesOf(when).flatMap(({ path, time: { start, end } }) => {
		if (end === undefined || end > start || end === '00:00') return [];
		const minutes = 24 * 60 - minutesOfClock(start) + minutesOfClock(end);
		return minutes > LONGEST ? [{ path, start, end, minutes }] : [];
	});

function timesOf(when: When): { readonly path: Path; readonly time: TimeOfDay }[] {
	const own = 'time' in when && when.time ? [{ path: [], time: when.time }] : [];
	const later = ('later' in when && when.later) || [];
	return [...own, ...later.flatMap(({ time }, at) => (time ? [{ path: ['later', at], time }] : []))];
}
