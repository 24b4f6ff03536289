import { coveredDays, isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { type EdgeDay, edgeDays } from '../../domain/sessions/doors.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import { located, type Rule, warning } from '../kit/rule.ts';
import { doorsOf } from './doors.ts';

/**
 * The first or last day of an exhibition is announced everywhere; where its place is closed on it, those who come by it
 * stand before a shut door. Hours of its own go before those of the place; what is not known is not reported.
 */
export const closedEdgeDay: Rule = (input) => {
	const doors = doorsOf(input);
	if (!doors) return [];
	return located(input, 'events').flatMap((entry) => {
		const { when, kind } = entry.record;
		const own = when.kind === 'span' ? when.openingHours : undefined;
		if (!own && !FOLLOWS_HOUSE[kind]) return [];
		return doors.of(entry).flatMap(({ session, hours, places }) => {
			if (!isOfSeveralDays(session)) return [];
			const { first, last } = edgeDays(own ? [own] : hours, coveredDays(session), doors.isHoliday);
			const span = when.kind === 'span';
			return [
				...report('first', first, span ? ['when', 'from'] : ['when']),
				...report('last', last, span ? ['when', 'to'] : ['when']),
			];

			function report(which: 'first' | 'last', { date, state, nearest }: EdgeDay, path: string[]) {
				if (state !== 'closed' || date < input.today) return [];
				const where = own
					? { vi: 'giờ mở cửa riêng', en: 'its own hours' }
					: { vi: places.join(', '), en: places.join(', ') };
				const [vi, en] = which === 'first' ? ['ngày đầu', 'the first day'] : ['ngày cuối', 'the last day'];
				const found = nearest && {
					vi: `Ngày ${which === 'first' ? 'đầu tiên' : 'cuối cùng'} vào xem được là ${nearest.date}: nếu đúng là ngày ấy, hãy ghi ngày ấy. `,
					en: `The ${which} day on which one can go in is ${nearest.date}: if that one is meant, write it. `,
				};
				return [
					warning('closed-edge-day', entry, path, {
						vi: `${vi} (${date}) là ngày đóng cửa (theo ${where.vi})`,
						en: `${en} (${date}) is a day on which it is closed (by ${where.en})`,
						cureVi: `${found?.vi ?? ''}Nếu hôm ấy vẫn mở cửa: ghi vào exceptions của openingHours. Nếu để nguyên, trang và lịch sẽ nói rõ hôm ấy đóng cửa.`,
						cureEn: `${found?.en ?? ''}If it is open on that day after all, put it into exceptions of openingHours. Left as it is, pages and calendars say that it is closed on that day.`,
					}),
				];
			}
		});
	});
};
