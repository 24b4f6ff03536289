/** What has changed about saved items since their owner last looked. Pure. */
import { itemOf } from './key.ts';
import {
	type DatedItem,
	isSavedPast,
	type LastingItem,
	type OtherItem,
	recordOf,
	type Shelf,
} from './shelf.ts';
import type { Seen } from './store.ts';

export type News =
	| { readonly kind: 'cancelled' | 'postponed' | 'online' | 'on-again'; readonly item: DatedItem }
	| { readonly kind: 'moved'; readonly item: DatedItem; readonly from: string; readonly to: string }
	| { readonly kind: 'place'; readonly item: DatedItem; readonly from: string; readonly to: string }
	| { readonly kind: 'renamed'; readonly item: DatedItem | LastingItem }
	| { readonly kind: 'gone'; readonly item: OtherItem };

/** `now`: local wall time. What is over is no news, nor is what was never looked at. */
export function newsOf(shelf: Shelf, now: string): News[] {
	const ahead = shelf.dated.filter((item) => !isSavedPast(item, now));
	const renamed = [...ahead, ...shelf.lasting]
		.filter(({ key, savedAs }) => savedAs !== undefined && recordIn(key) !== recordIn(savedAs))
		.map((item): News => ({ kind: 'renamed', item }));
	const gone = shelf.gone.filter((item) => !wasOver(item, now)).map((item): News => ({ kind: 'gone', item }));
	return [...ahead.flatMap(newsOfSession), ...renamed, ...gone];
}

/** Another hour is no other record. */
const recordIn = (key: string): string | undefined => {
	const item = itemOf(key);
	return item && recordOf(item);
};

/** What left the catalogue after it was over is no loss. A lasting offer is never over. */
function wasOver({ key, seen }: OtherItem, now: string): boolean {
	const item = itemOf(key);
	const end = seen.end ?? (item?.kind === 'session' ? item.originalStart : undefined);
	return end !== undefined && (end.length === 10 ? end < now.slice(0, 10) : end <= now);
}

function newsOfSession(item: DatedItem): News[] {
	const { seen } = item;
	if (seen.start === undefined) return [];
	const today = lookOf(item);
	const was = seen.status ?? 'scheduled';
	if (today.status !== was) {
		// Off is all that matters then; a session that is off keeps its old time.
		if (today.status === 'cancelled' || today.status === 'postponed') return [{ kind: today.status, item }];
		if (was === 'cancelled' || was === 'postponed')
			return [{ kind: 'on-again', item }, ...elsewhere(item, today)];
	}
	const moved = seen.start !== today.start || (seen.end !== undefined && seen.end !== today.end);
	return [
		...(moved ? [{ kind: 'moved', item, from: seen.start, to: today.start } as const] : []),
		...(today.status === 'moved-online' && was !== 'moved-online' ? [{ kind: 'online', item } as const] : []),
		...elsewhere(item, today),
	];
}

const elsewhere = (item: DatedItem, today: Required<Seen>): News[] =>
	item.seen.place && today.place && item.seen.place !== today.place && today.status !== 'moved-online'
		? [{ kind: 'place', item, from: item.seen.place, to: today.place }]
		: [];

/** What its owner sees of it now: kept when they say that they have read the news. */
export function lookOf({ event, session }: DatedItem): Required<Seen> {
	return {
		title: event.title.text,
		start: session.start,
		end: session.end,
		status: session.status ?? 'scheduled',
		place: (session.place ?? event.place)?.text ?? '',
	};
}
