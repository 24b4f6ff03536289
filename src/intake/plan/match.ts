/** Which record of the catalogue a row means: the one of its id, else the one of its house, title and day. */

import { byText } from '../../domain/text/by-text.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import { shown } from '../../reader/text/words.ts';
import { id as idSchema } from '../../schemas/text.ts';
import type { Draft } from '../kinds/drafts.ts';
import { foldedName } from '../values/names.ts';
import { type KnownRecord, startOf } from './known-record.ts';

const valueAt = (draft: Draft, key: string): unknown =>
	draft.given.find(({ path }) => path[0] === key && path.length === 1)?.value;
const idsIn = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

const draftWhere = (draft: Draft): string =>
	JSON.stringify([
		idsIn(valueAt(draft, 'places')),
		draft.given.find(({ path }) => path[0] === 'location')?.value ?? null,
	]);

const draftStart = (draft: Draft): string =>
	draft.kind.collection === 'figures'
		? String(valueAt(draft, 'period') ?? '')
		: startOf(valueAt(draft, 'when'));

/** Equal of two rows that say the same: name, time and place. */
export const sameness = (draft: Draft): string =>
	JSON.stringify([
		draft.id ?? '',
		draft.title,
		valueAt(draft, 'when') ?? valueAt(draft, 'period'),
		draftWhere(draft),
	]);

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
	readonly match: (draft: Draft) => KnownRecord | 'new' | { readonly message: string; readonly cure: string };
}

export function matcher(
	records: readonly KnownRecord[],
	place: string,
	drafts: readonly Draft[],
): RecordMatcher {
	const byId = new Map(records.map((record) => [record.id, record]));
	const byName = Map.groupBy(
		records.toSorted((a, b) => byText(a.id, b.id)),
		({ title }) => foldedName(title),
	);
	const named = new Set(drafts.flatMap(({ id }) => id ?? []));
	const taken = new Set<string>();
	const isOf = ({ houses }: KnownRecord, wanted: readonly string[]) =>
		houses.some((id) => wanted.includes(id));

	const byTitle = (draft: Draft): KnownRecord | undefined => {
		const start = draftStart(draft);
		const houses = [place, ...idsIn(valueAt(draft, 'hosts')), ...idsIn(valueAt(draft, 'places'))];
		const candidates = (byName.get(draft.title) ?? []).filter(
			(record) => !taken.has(record.id) && !named.has(record.id) && isOf(record, houses),
		);
		const sameDay = candidates.filter((record) => record.start().slice(0, 10) === start.slice(0, 10));
		const exact = sameDay.filter((record) => record.start() === start);
		// Two of one name at one time are told apart by where they are.
		return (
			exact.find((record) => record.where() === draftWhere(draft)) ??
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
