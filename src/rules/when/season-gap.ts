import { isInSeason, type Season } from '../../domain/opening/opening-hours.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { writtenHours } from '../kit/hours.ts';
import { type Rule, warning } from '../kit/rule.ts';

/** Days of the year that lie in no season, where there are no hours besides: readers are told that they are not known. */
export const seasonGap: Rule = (input) =>
	writtenHours(input).flatMap(({ entry, path, hours: { regular, seasons } }) => {
		if (seasons.length === 0 || regular.length > 0) return [];
		const gap = gapAfter(seasons);
		if (!gap) return [];
		return warning('season-gap', entry, [...path, 'seasons'], {
			vi: `từ ${gap.from} đến ${gap.to} không thuộc mùa nào nên không rõ giờ mở cửa`,
			en: `${gap.from} to ${gap.to} lies in no season, so its hours are not known`,
			cureVi: 'Nối các mùa liền nhau, hoặc thêm regular cho những ngày còn lại.',
			cureEn: 'Let the seasons meet, or add regular for the other days.',
		});
	});

/** A year with a 29th of February. */
const YEAR = '2024';

function gapAfter(seasons: readonly Season[]): { readonly from: string; readonly to: string } | undefined {
	const free = (day: string) => !seasons.some((season) => isInSeason(season, day));
	const next = (day: string) => addDays(`${YEAR}-${day}`, 1).slice(5);
	const from = seasons.map(({ to }) => next(to)).find(free);
	if (from === undefined) return undefined;
	let to = from;
	while (free(next(to))) to = next(to);
	return { from, to };
}
