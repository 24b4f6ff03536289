/** Drafts against the catalogue: what is new, what changes, what stays. Nothing is written here, and nothing is ever deleted. */
import type { ReadResult } from '../../reader/text/index.ts';
import { collections, type Event } from '../../schemas/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Mistake } from '../table/mistake.ts';
import { editsOf, type FieldEdit } from './edits.ts';
import { knownByIdAlone, matcher, ofAnother, sameness, startOf } from './match.ts';
import { naming } from './new-id.ts';
import { newRecord } from './new-record.ts';
import { editedText, newRecordText } from './record-text.ts';

/** One row of the table, and what it comes to. */
export interface PlannedRecord {
	readonly state: 'new' | 'changed' | 'same';
	readonly id: string;
	/** From the content directory: `events/x.yaml`. */
	readonly path: string;
	readonly title: string;
	readonly draft: Draft;
	/** Of a record that there is already. */
	readonly edits: readonly FieldEdit[];
	/** The whole file as it would be; made when asked for. */
	readonly text: () => string;
}

export interface Plan {
	readonly records: readonly PlannedRecord[];
	/** Records of the place, on or to come, that the file does not name. They stay. */
	readonly absent: readonly { readonly id: string; readonly title: string }[];
	readonly mistakes: readonly Mistake[];
}

export function planOf(drafts: readonly Draft[], kind: Kind, read: ReadResult, setting: IntakeSetting): Plan {
	const events = read.records[kind.collection];
	const texts = new Map(read.files.map(({ path, text }) => [path, text]));
	const folder = collections[kind.collection].path;
	const taken = new Set([
		...read.files.flatMap(({ entries }) => entries.map(({ id }) => id)),
		...drafts.flatMap(({ id }) => id ?? []),
	]);
	const published = new Set(
		read.ledger?.lines.filter(({ collection }) => collection === kind.collection).map(({ id }) => id),
	);
	const others = knownByIdAlone(read, kind.collection);
	const { match } = matcher(events, setting.place.id, drafts);
	const { idFor } = naming(taken);
	const titles = Map.groupBy(drafts, ({ title }) => title);
	const mistakes: Mistake[] = [];
	const matched = new Set<string>();

	const rowOf = new Map<string, number>();
	const records = drafts.flatMap((draft): PlannedRecord[] => {
		const key = sameness(draft);
		const above = rowOf.get(key);
		if (above !== undefined) {
			mistakes.push(repeatedRow(draft, above));
			return [];
		}
		rowOf.set(key, draft.row.row);
		const found = draft.id !== undefined && others.has(draft.id) ? ofAnother(draft.id) : match(draft);
		const { sheet, row, columnOf } = draft.row;
		if (found !== 'new' && 'message' in found) {
			mistakes.push({ severity: 'error', sheet, row, column: columnOf('id'), label: 'Mã', ...found });
			return [];
		}
		const title = titleOf(draft);
		if (found === 'new') {
			const value = newRecord(draft, kind, setting);
			const repeated = (titles.get(draft.title)?.length ?? 0) > 1;
			const id = draft.id ?? idFor(title, startOf(value['when']), repeated);
			return [
				{
					state: 'new',
					id,
					path: `${folder}/${id}.yaml`,
					title,
					draft,
					edits: [],
					text: () => newRecordText(value),
				},
			];
		}
		matched.add(found.id);
		const edits = editsOf(kind.collection, draft.given, found, {
			published: published.has(found.id),
			today: setting.today,
		});
		const path = `${folder}/${found.id}.yaml`;
		const state = edits.length > 0 ? 'changed' : 'same';
		return [
			{
				state,
				id: found.id,
				path,
				title,
				draft,
				edits,
				text: () => editedText(texts.get(path) ?? '', edits),
			},
		];
	});
	const absent = events
		.filter(
			(event) => !matched.has(event.id) && isOf(event, setting.place.id) && !isPast(event, setting.today),
		)
		.map(({ id, title }) => ({ id, title: title.vi }));
	return { records, absent, mistakes };
}

const repeatedRow = ({ row }: Draft, above: number): Mistake => ({
	severity: 'error',
	sheet: row.sheet,
	row: row.row,
	column: row.columnOf('title'),
	label: row.headerOf('title'),
	message: `trùng với dòng ${above}: cùng tên, cùng giờ, cùng nơi`,
	cure: 'xóa một dòng; nếu là hai buổi khác nhau thì ghi rõ giờ hoặc nơi',
});

const isOf = ({ hosts, places }: Event, place: string) => hosts.includes(place) || places.includes(place);

/** The last day that a record names lies before today. */
function isPast({ when }: Event, today: string): boolean {
	const days = JSON.stringify(when).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
	const open =
		['weekly', 'monthly'].includes(when.kind) &&
		!('until' in when && when.until) &&
		!('count' in when && when.count);
	return !open && days.length > 0 && days.every((day) => day < today);
}

const titleOf = (draft: Draft): string =>
	String(draft.given.find(({ path }) => path.join('.') === 'title.vi')?.value ?? '');
