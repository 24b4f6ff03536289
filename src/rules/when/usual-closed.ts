import { regularOn } from '../../domain/opening/opening-hours.ts';
import type { Weekday } from '../../domain/time/plain-date.ts';
import type { Place } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A usual time on a day of the week on which the only place of the offer is shut all year. */
export const usualClosed: Rule = (input) => {
	const byId = new Map(input.records.places.map((place) => [place.id, place]));
	return located(input, 'programmes').flatMap((entry) => {
		const { usual, places, hosts, where } = entry.record;
		const ids = places.length > 0 || where ? places : hosts;
		const [place] = ids.flatMap((id) => byId.get(id) ?? []);
		if (!usual || !place || ids.length > 1) return [];
		const shut = usual.days.filter((day) => isShut(place, day));
		if (shut.length === 0) return [];
		return warning('usual-closed', entry, ['usual', 'days'], {
			vi: `thường có vào ${shut.join(', ')}, là những ngày địa điểm (${place.id}) đóng cửa`,
			en: `usually on ${shut.join(', ')}, days on which its place (${place.id}) is closed`,
			cureVi: 'Xem lại usual.days hoặc giờ mở cửa của địa điểm.',
			cureEn: 'Look at usual.days, or at the hours of the place, again.',
		});
	});
};

/** Nothing is known of a place without regular hours; one that is open in some season is not shut. */
function isShut({ openingHours }: Place, day: Weekday): boolean {
	if (!openingHours) return false;
	const lists = [
		openingHours.regular,
		...openingHours.seasons.map(({ from }) => regularOn(openingHours, `2024-${from}`)),
	];
	if (openingHours.disputed.includes(day)) return false;
	const known = lists.filter((slots) => slots.length > 0);
	return known.length > 0 && known.every((slots) => slots.every(({ days }) => !days.includes(day)));
}
