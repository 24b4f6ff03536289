import { isInSeason, type Season } from '../../domain/opening/opening-hours.ts';
import { writtenHours } from '../kit/hours.ts';
import { error, type Rule } from '../kit/rule.ts';

/** Two seasons of one place that share a day of the year: nobody could say which hours hold. */
export const seasonOverlap: Rule = (input) =>
	writtenHours(input).flatMap(({ entry, path, hours: { seasons } }) =>
		seasons.flatMap((season, at) => {
			const other = seasons.slice(0, at).find((earlier) => share(earlier, season));
			if (!other) return [];
			return error('season-overlap', entry, [...path, 'seasons', at], {
				vi: `mùa ${season.from} đến ${season.to} chồng lên mùa ${other.from} đến ${other.to}`,
				en: `the season ${season.from} to ${season.to} overlaps the season ${other.from} to ${other.to}`,
				cureVi: 'Sửa from, to để mỗi ngày chỉ thuộc một mùa.',
				cureEn: 'Correct from and to so that each day lies in one season only.',
			});
		}),
	);

const share = (a: Season, b: Season) => isInSeason(a, b.from) || isInSeason(b, a.from);
