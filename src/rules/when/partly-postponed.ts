import { areasOfSession, isPostponedIn } from '../../domain/sessions/areas.ts';
import { coveredDays, isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { isOff } from '../../domain/sessions/session.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { sessionsOf } from '../kit/schedule.ts';

/**
 * What lasts several days and only partly lies in a postponement goes on: nobody but its organiser knows how. Of an
 * exhibition its house is asked, which is neither open nor shut in those days.
 */
export const partlyPostponed: Rule = (input) => {
	const entries = located(input, 'postponements').filter(({ record }) => record.to >= input.today);
	if (entries.length === 0) return [];
	const sessions = sessionsOf(input);
	const houses = new Map(input.records.places.map((place) => [place.id, place]));
	return entries.flatMap((entry) => {
		const { from, to } = entry.record;
		if (to < from) return [];
		return located(input, 'events').flatMap(({ id, record }) => {
			if (FOLLOWS_HOUSE[record.kind]) return [];
			const partly = sessions(record, { from, to }).find((session) => {
				const days = coveredDays(session);
				const isWhole = days.from >= from && days.to <= to;
				return (
					isOfSeveralDays(session) &&
					!isWhole &&
					!isOff(session) &&
					isPostponedIn(entry.record, areasOfSession(record, session, houses))
				);
			});
			if (!partly) return [];
			const days = coveredDays(partly);
			return warning('partly-postponed', entry, [], {
				vi: `events/${id} (${days.from} đến ${days.to}) chỉ nằm một phần trong đợt hoãn: trang vẫn ghi là diễn ra`,
				en: `events/${id} (${days.from} to ${days.to}) lies in these days only in part: pages still show it as on`,
				cureVi: 'Hỏi đơn vị tổ chức, rồi ghi vào changes của hoạt động ấy, hoặc sửa from, to ở đây.',
				cureEn: 'Ask its organiser and write it into the changes of that event, or correct from, to here.',
			});
		});
	});
};
