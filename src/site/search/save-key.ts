import type { CardDates, SearchCard } from '../../search/records/card.ts';
import { programmeKey } from '../saving/key.ts';

/** By which a result is saved to one's own calendar; undefined for what cannot be: places, or no date yet. */
export function saveKey({ type, url }: SearchCard, dates: CardDates | undefined): string | undefined {
	const id = url.split('/').at(-2) ?? '';
	if (type === 'programmes') return programmeKey(id);
	if (type !== 'events' || !dates) return undefined;
	return `${id}_${(dates.originalStart ?? dates.start).replace(/[-:]/g, '')}`;
}
