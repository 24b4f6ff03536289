import type { FilterState } from '../../../filters/state.ts';
import { priceValues } from '../../../filters/vocabulary.ts';
import type { Language } from '../../../i18n/languages.ts';
import { filters } from '../../../i18n/messages/filters.ts';
import type { RangeCounts } from './rows.ts';
import { rangeFilterWordsIn } from './words.ts';

/** What the choice comes to, day by day: "6 tuổi, Miễn phí: Thứ Bảy 4 trong 18 nơi, Chủ Nhật 4 trong 17 nơi; …". */
export function saidOf(
	names: readonly string[],
	{ days, dated, usual }: RangeCounts,
	language: Language,
): string {
	if (names.length === 0) return '';
	const t = rangeFilterWordsIn(language);
	const places = days
		.filter(({ all }) => all > 0)
		.map(({ name, fit, all }) => `${name} ${t.rangeOf(fit, all)}`);
	const parts = [
		...(places.length > 0 ? [places.join(', ')] : []),
		...(dated.all > 0 ? [t.rangeDated(dated.fit, dated.all)] : []),
		...(usual.all > 0 ? [t.rangeUsual(usual.fit, usual.all)] : []),
	];
	return `${names.join(', ')}: ${parts.length > 0 ? `${parts.join('; ')}.` : t.rangeNone}`;
}

/** What the conditions count and what not; and of the position what came of asking. */
export const notesOf = (state: FilterState, nearWords: string, language: Language): string =>
	[
		...(state.age === undefined ? [] : [filters[language].filterAgeHint]),
		...(state.chosen.phi?.includes(priceValues.free) ? [rangeFilterWordsIn(language).rangeUnknownPrice] : []),
		...(nearWords ? [nearWords] : []),
	].join(' ');
