import { coveredDays, isOfSeveralDays } from '../../domain/sessions/covered-days.ts';
import { doorsOn, type EdgeDay, edgeDays } from '../../domain/sessions/doors.ts';
import type { Session } from '../../domain/sessions/session.ts';
import type { Finding } from '../../reader/index.ts';
import { FOLLOWS_HOUSE } from '../../schemas/event.ts';
import { type Located, located, type Rule, warning } from '../kit/rule.ts';
import { doorsOf } from './doors.ts';

/**
 * The first or last day of an exhibition is announced everywhere, and so is its only one; where its place is closed on
 * it, those who come by it stand before a shut door. Hours of its own go before those of the place; what is not known is
 * not reported. Days of a series are one report.
 */
export const closedEdgeDay: Rule = (input) => {
	const doors = doorsOf(input);
	if (!doors) return [];
	return located(input, 'events').flatMap((entry) => {
		const { when, kind } = entry.record;
		const own = when.kind === 'span' ? when.openingHours : undefined;
		if (!own && !FOLLOWS_HOUSE[kind]) return [];
		const at = doors.of(entry);
		const single = at.filter(({ session }) => !isOfSeveralDays(session));
		const shut = single.filter(({ session, hours }) => {
			const date = session.start.slice(0, 10);
			return doorsOn(own ? [own] : hours, date, doors.isHoliday).state === 'closed' && date >= input.today;
		});
		const [first] = shut;
		const ofOneDay = first
			? [
					onlyDay(
						entry,
						shut.map(({ session }) => session),
						own ? undefined : first.places,
					),
				]
			: [];
		const ofSeveral = at.flatMap(({ session, hours, places }) => {
			if (!isOfSeveralDays(session)) return [];
			const { first, last } = edgeDays(own ? [own] : hours, coveredDays(session), doors.isHoliday);
			const span = when.kind === 'span';
			return [
				...report('first', first, span ? ['when', 'from'] : ['when']),
				...report('last', last, span ? ['when', 'to'] : ['when']),
			];

			function report(which: 'first' | 'last', { date, state, nearest }: EdgeDay, path: string[]) {
				if (state !== 'closed' || date < input.today) return [];
				const left = leftAsItIs(!session.allDay);
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
						cureVi: `${found?.vi ?? ''}Nếu hôm ấy vẫn mở cửa: ghi vào exceptions của openingHours. ${left.vi}`,
						cureEn: `${found?.en ?? ''}If it is open on that day after all, put it into exceptions of openingHours. ${left.en}`,
					}),
				];
			}
		});
		return [...ofOneDay, ...ofSeveral];
	});
};

const SHOWN = 3;

/** What becomes of it; `timed`: an hour is written, which pages do not deny. */
const leftAsItIs = (timed: boolean): { readonly vi: string; readonly en: string } =>
	timed
		? {
				vi: 'Nếu để nguyên, trang và lịch chỉ nói giờ đã ghi.',
				en: 'Left as it is, pages and calendars give only the hours that are written.',
			}
		: {
				vi: 'Nếu để nguyên, trang và lịch sẽ nói rõ hôm ấy đóng cửa.',
				en: 'Left as it is, pages and calendars say that it is closed on that day.',
			};

/** `places`: undefined where the event has opening hours of its own. */
function onlyDay(
	entry: Located<'events'>,
	sessions: readonly Session[],
	places: readonly string[] | undefined,
): Finding {
	const dates = [...new Set(sessions.map(({ start }) => start.slice(0, 10)))];
	const named = dates.slice(0, SHOWN).join(', ');
	const more = dates.length > SHOWN ? '…' : '';
	const where = places?.join(', ');
	const left = leftAsItIs(sessions.some(({ allDay }) => !allDay));
	return warning('closed-edge-day', entry, ['when'], {
		vi: `trưng bày vào ngày đóng cửa (${named}${more}; theo ${where ?? 'giờ mở cửa riêng'})`,
		en: `an exhibition on a day on which it is closed (${named}${more}; by ${where ?? 'its own hours'})`,
		cureVi: `Nếu hôm ấy vẫn mở cửa: ghi vào exceptions của openingHours. Nếu nhầm ngày: sửa ngày. ${left.vi}`,
		cureEn: `If it is open on that day after all, put it into exceptions of openingHours. If another day is meant, correct it. ${left.en}`,
	});
}
