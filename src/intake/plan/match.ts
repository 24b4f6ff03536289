/** Which record of the catalogue a row means: the one of its id, else the one of its place, title and day. */

import { byText } from '../../domain/text/by-text.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import { shown } from '../../reader/text/words.ts';
import type { Event } from '../../schemas/index.ts';
import { id as idSchema } from '../../schemas/text.ts';
import type { Draft } from '../kinds/drafts.ts';
import { foldedName } from '../values/names.ts';
import { timeNow } from './moved.ts';

/** The day on which it begins, and the hour; patterns have no single one. */
export function startOf(when: unknown): string {
	if (typeof when !== 'object' || when === null) return '';
	const { kind, start, from, sessions } = when as Readonly<Record<string, unknown>>; // read field by field below
	if (kind === 'single') return String(start);
	if (kind === 'span') return String(from);
	const first: unknown = Array.isArray(sessions) ? sessions[0] : undefined;
	return kind === 'sessions' && typeof first === 'object' && first !== null && 'start' in first
		? String(first.start)
		: `${kind === 'weekly' || kind === 'monthly' ? 'repeats' : String(kind)}`;
}

const valueAt = (draft: Draft, key: string): unknown =>
	draft.given.find(({ path }) => path[0] === key && path.length === 1)?.value;
const idsIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

const whereOf = ({ places, location }: Event): string => JSON.stringify([places, location?.name.vi ?? null]);
const draftWhere = (draft: Draft): string =>
	JSON.stringify([
		idsIn(valueAt(draft, 'places')),
		draft.given.find(({ path }) => path[0] === 'location')?.value ?? null,
	]);

/** Equal of two rows that say the same: name, time and place. */
export const sameness = (draft: Draft): string =>
	JSON.stringify([draft.id ?? '', draft.title, valueAt(draft, 'when'), draftWhere(draft)]);

export const ofAnother = (id: string) => ({
	message: `mã ${shown(id)} là của đơn vị khác`,
	cure: 'xem lại mã; mục mới thì để trống ô này',
});

/** Records of others, where a browser holds no more of them than their ids. */
export const knownByIdAlone = ({ files }: Pick<ReadResult, 'files'>, name: string): ReadonlySet<string> =>
	new Set(
		files
			.flatMap(({ text, entries }) => (text === '' ? entries : []))
			.filter(({ collection }) => collection === name)
			.map(({ id }) => id),
	);

export interface RecordMatcher {
	/** The record that a row means, each for one row only; or what is wrong with its id. */
	readonly match: (draft: Draft) => Event | 'new' | { readonly message: string; readonly cure: string };
}

export function matcher(events: readonly Event[], place: string, drafts: readonly Draft[]): RecordMatcher {
	const byId = new Map(events.map((event) => [event.id, event]));
	const byName = Map.groupBy(
		events.toSorted((a, b) => byText(a.id, b.id)),
		(event) => foldedName(event.title.vi),
	);
	const named = new Set(drafts.flatMap(({ id }) => id ?? []));
	const taken = new Set<string>();
	const isOf = (event: Event, houses: readonly string[]) =>
		[...event.hosts, ...event.places].some((id) => houses.includes(id));

	const byTitle = (draft: Draft): Event | undefined => {
		const start = startOf(valueAt(draft, 'when'));
		const houses = [place, ...idsIn(valueAt(draft, 'hosts')), ...idsIn(valueAt(draft, 'places'))];
		const candidates = (byName.get(draft.title) ?? []).filter(
			(event) => !taken.has(event.id) && !named.has(event.id) && isOf(event, houses),
		);
		const sameDay = candidates.filter((event) => startOf(timeNow(event)).slice(0, 10) === start.slice(0, 10));
		const exact = sameDay.filter((event) => startOf(timeNow(event)) === start);
		// Two of one name at one time are told apart by where they are.
		return (
			exact.find((event) => whereOf(event) === draftWhere(draft)) ??
			exact[0] ??
			(sameDay.length === 1 ? sameDay[0] : undefined)
		);
	};

	return {
		match(draft) {
			const { id } = draft;
			if (id === undefined) {
				const found = byTitle(draft);
				if (found) taken.add(found.id);
				return found ?? 'new';
			}
			if (!idSchema.safeParse(id).success)
				return {
					message: `${shown(id)} không phải mã hợp lệ`,
					cure: 'chỉ dùng chữ thường không dấu, chữ số và gạch nối; mục mới thì để trống ô này',
				};
			if (taken.has(id))
				return {
					message: `mã ${shown(id)} đã có ở một dòng trên`,
					cure: 'mỗi mã chỉ một dòng; mục mới thì để trống ô này',
				};
			taken.add(id);
			const found = byId.get(id);
			return found && !isOf(found, [place]) ? ofAnother(id) : (found ?? 'new');
		},
	};
}
