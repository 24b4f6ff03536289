/** What usually takes place on a day or in a month, as sources have it; nobody has confirmed it for that day. Pure. */
import { openOn } from '../../domain/opening/opening-hours.ts';
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

/**
 * Of offers that still stand, by the time of the day. A public holiday is no usual day, nor one on which all its houses
 * are known to be closed.
 */
export function usualOn(
	catalogue: Catalogue,
	date: string,
	offers: readonly UsualOffer[] = usualOffers(catalogue),
): UsualOffer[] {
	if (catalogue.holidays.has(date)) return [];
	return offers.filter(
		({ programme, usual }) => isUsualOn(usual, date) && !isShut(catalogue, programme, date),
	);
}

function isShut({ byId, holidays }: Catalogue, { places, hosts, where }: Programme, date: string): boolean {
	const houses = places.length > 0 || where ? places : hosts;
	return (
		houses.length > 0 &&
		houses.every(
			(id) => openOn(byId.places.get(id)?.openingHours, date, (day) => holidays.has(day)).state === 'closed',
		)
	);
}

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
