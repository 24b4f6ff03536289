/** What an entry says of the doors of an exhibition: its hours, and a first or last day on which nobody can go in. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { edgesOf, exhibitionHours } from '../../catalogue/time/opening.ts';
import type { EdgeDay } from '../../domain/sessions/doors.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { hoursLine, slotsWords } from '../../i18n/opening-words.ts';
import type { Event } from '../../schemas/index.ts';
import type { Part } from './entry.ts';
import { feedWords } from './words.ts';

export interface DoorsWords {
	/** The usual hours; undefined when they are not known. */
	readonly hours: string | undefined;
	/** A line with the hours of the first or last day, where the entry stands for it and they are known. */
	readonly hoursThen: string | undefined;
	/** A sentence for each first or last day on which the place is closed, of those that the entry tells of. */
	readonly shut: readonly string[];
	/** The day that the entry stands for is one of them. */
	readonly shutThen: boolean;
}

export function doorsWords(
	catalogue: Catalogue,
	event: Event,
	session: Session,
	part: Part,
	language: Language,
): DoorsWords {
	const words = feedWords(language);
	const usual = exhibitionHours(catalogue, { event, session });
	const edges = edgesOf(catalogue, { event, session });
	const usualHours = usual && (hoursLine(usual, language) || undefined);
	if (!edges) return { hours: usualHours, hoursThen: undefined, shut: [], shutThen: false };
	const shut = (edge: EdgeDay, say: typeof words.shutFirst) => {
		const { date, state, nearest } = edge;
		const day =
			nearest && [longDate(nearest.date, language), slotsWords(nearest.slots)].filter(Boolean).join(', ');
		return state === 'closed' ? [say(longDate(date, language), day)] : [];
	};
	const first = part === 'last-day' ? [] : shut(edges.first, words.shutFirst);
	// A single day is both, and said once.
	const single = part === 'whole' && edges.first.date === edges.last.date;
	const last = part === 'first-day' || single ? [] : shut(edges.last, words.shutLast);
	const then = part === 'whole' ? undefined : part === 'first-day' ? edges.first : edges.last;
	return {
		hours: usualHours,
		hoursThen: then && then.slots.length > 0 ? words.hoursThen(slotsWords(then.slots)) : undefined,
		shut: [...first, ...last],
		shutThen: then?.state === 'closed',
	};
}
