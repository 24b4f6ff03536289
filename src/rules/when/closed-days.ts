import { doorsOn } from '../../domain/sessions/doors.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { doorsOf } from './doors.ts';

const SHOWN = 3;

/**
 * Whole days of a fair, a festival or a camp on which its house is closed: it may well open for it, but readers are then
 * told no hours at all. One report an event.
 */
export const closedDays: Rule = (input) => {
	const doors = doorsOf(input);
	if (!doors) return [];
	return located(input, 'events').flatMap((entry) => {
		const { when, kind } = entry.record;
		if (FOLLOWS_HOUSE[kind] || (when.kind === 'span' && when.openingHours)) return [];
		const found = doors.of(entry).flatMap(({ session: { allDay, start, end }, hours, places }) => {
			// What has hours says when it is open.
			if (!allDay) return [];
			const closed: { date: string; places: readonly string[] }[] = [];
			for (
				let date = start < input.today ? input.today : start;
				date <= end && date <= doors.last;
				date = addDays(date, 1)
			)
				if (doorsOn(hours, date, doors.isHoliday).state === 'closed') closed.push({ date, places });
			return closed;
		});
		const [first] = found;
		if (!first) return [];
		const dates = found
			.slice(0, SHOWN)
			.map(({ date }) => date)
			.join(', ');
		const rest = found.length - SHOWN;
		return [
			warning('closed-days', entry, ['when'], {
				vi: `có ngày địa điểm (${first.places.join(', ')}) đóng cửa: ${dates}${rest > 0 ? ` và ${rest} ngày khác` : ''}; không rõ hoạt động này mở lúc nào`,
				en: `the place (${first.places.join(', ')}) is closed on some of its days: ${dates}${rest > 0 ? ` and ${rest} more` : ''}; nobody knows when this is open`,
				cureVi:
					'Ghi giờ riêng của hoạt động: openingHours trong when: { kind: span, … }, hoặc giờ bắt đầu, kết thúc của từng buổi. Nếu những ngày ấy không có hoạt động: bỏ các ngày ấy.',
				cureEn:
					'Write the hours of the activity itself: openingHours in when: { kind: span, … }, or the start and end of each session. If nothing takes place on those days, leave them out.',
			}),
		];
	});
};
