/** Which usual times are told of while a page is read without a new build: of that day, of that weekend, of the week. Pure. */
import { addDays } from '../../domain/time/plain-date.ts';
import type { Catalogue } from '../graph/graph.ts';
import { joinedSpells, readingSpells } from './reading-spells.ts';
import { type UsualOffer, usualOffers, usualOn } from './usual-offers.ts';

export interface UsualSpell {
	/** Local minutes between which the page means it. */
	readonly from: string;
	readonly until: string;
	/** Each once, by the first of the days on which it is usual, then by the clock. */
	readonly offers: readonly UsualOffer[];
}

const WEEK = 7;

/** `week`: the seven days from the reader's day on. Spells that follow each other and say the same stand once. */
export function usualSpells(catalogue: Catalogue, which: 'today' | 'weekend' | 'week'): UsualSpell[] {
	const all = usualOffers(catalogue);
	const spells = readingSpells(catalogue.today, which === 'weekend' ? 'weekend' : 'today').map(
		({ from, until, dates: [first = '', ...others] }): UsualSpell => {
			const dates =
				which === 'week'
					? Array.from({ length: WEEK }, (_, ahead) => addDays(first, ahead))
					: [first, ...others];
			const found = dates.flatMap((date) => usualOn(catalogue, date, all));
			return { from, until, offers: [...new Set(found)] };
		},
	);
	return joinedSpells(spells, (a, b) => ids(a) === ids(b));
}

const ids = ({ offers }: UsualSpell): string => offers.map(({ programme }) => programme.id).join();
