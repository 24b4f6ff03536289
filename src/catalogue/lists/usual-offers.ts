/** What usually takes place on a day or in a month, as sources have it; nobody has confirmed it for that day. Pure. */
import { isUsualInMonth, isUsualOn } from '../../domain/sessions/usual.ts';
import { byText } from '../../domain/text/by-text.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Programme } from '../../schemas/index.ts';
import type { Usual } from '../../schemas/usual.ts';
import type { Catalogue } from '../graph/graph.ts';

export interface UsualOffer {
	readonly programme: Programme;
	readonly usual: Usual;
}

/** Of offers that still stand, by the time of the day. */
export const usualOn = (catalogue: Catalogue, date: string): UsualOffer[] =>
	usualOffers(catalogue).filter(({ usual }) => isUsualOn(usual, date));

/** Of a month, 1 to 12: those with days of the week first, then those that only words or months tell of. */
export const usualInMonth = (catalogue: Catalogue, month: number): UsualOffer[] =>
	usualOffers(catalogue)
		// What only words tell of may lie in any month: it is not said of this one.
		.filter(({ usual }) => (usual.days.length > 0 || usual.months.length > 0) && isUsualInMonth(usual, month))
		.sort((a, b) => Number(a.usual.days.length === 0) - Number(b.usual.days.length === 0));

/** All that still stand and of which a usual time is known. */
export function usualOffers({ records, today, site }: Catalogue): UsualOffer[] {
	return records.programmes
		.flatMap((programme): UsualOffer[] => {
			const { usual } = programme;
			return usual && isCurrentOffer(programme, today, site.currentSince) ? [{ programme, usual }] : [];
		})
		.sort(
			(a, b) => byText(a.usual.start ?? '~', b.usual.start ?? '~') || byText(a.programme.id, b.programme.id),
		);
}
