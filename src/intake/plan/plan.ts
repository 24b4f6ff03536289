/** Drafts against the catalogue: what is new, what changes, what stays. Nothing is written here, and nothing is ever deleted. */
import type { ReadResult } from '../../reader/text/index.ts';
import { collections } from '../../schemas/index.ts';
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Mistake } from '../table/mistake.ts';
import { editsOf, type FieldEdit } from './edits.ts';
import { knownRecords, startOf } from './known-record.ts';
import { editedItem, withItem } from './list-text.ts';
import { knownByIdAlone, matcher, ofAnother, sameness } from './match.ts';
import { type Naming, naming } from './new-id.ts';
import { newRecord } from './new-record.ts';
import { editedText, newRecordText } from './record-text.ts';

/** One row of the table, and what it comes to. */
export interface PlannedRecord {
	readonly state: 'new' | 'changed' | 'same';
	readonly id: string;
	/** From the content directory: `events/x.yaml`, or the file of the list that holds it. */
	readonly path: string;
	readonly title: string;
	readonly draft: Draft;
	/** Of a record that there is already. */
	readonly edits: readonly FieldEdit[];
	/** The whole file as it would be, from the file as it is ('' where there is none); made when asked for. */
	readonly text: (before: string) => string;
}

export interface Plan {
	readonly records: readonly PlannedRecord[];
	/** Records of the place, on or to come, that the file does not name. They stay. `path` from the content directory. */
	readonly absent: readonly { readonly path: string; readonly title: string }[];
	readonly mistakes: readonly Mistake[];
}

/** Of each kind that the drafts hold; what a file holds no table of, it says nothing about. */
export function planOf(drafts: readonly Draft[], read: ReadResult, setting: IntakeSetting): Plan {
	const taken = new Set([
		...read.files.flatMap(({ entries }) => entries.map(({ id }) => id)),
		...drafts.flatMap(({ id }) => id ?? []),
	]);
	const names = naming(taken);
	const plans = [...Map.groupBy(drafts, ({ kind }) => kind)].map(([kind, own]) =>
		planOfKind(kind, own, read, setting, names),
	);
	return {
		records: plans.flatMap(({ records }) => records),
		absent: plans.flatMap(({ absent }) => absent),
		mistakes: plans.flatMap(({ mistakes }) => mistakes),
	};
}

/** The file of a record, from the content directory. */
const fileOf = ({ collection }: Kind, id: string): string => {
	const { layout, path } = collections[collection];
	return layout === 'list' ? path : `${path}/${id}.yaml`;
};

function planOfKind(
	kind: Kind,
	drafts: readonly Draft[],
	read: ReadResult,
	setting: IntakeSetting,
	{ idFor }: Naming,
): Plan {
	const { collection } = kind;
	const isList = collections[collection].layout === 'list';
	const known = knownRecords(collection, read, setting.today);
	const published = new Set(
		read.ledger?.lines.filter((line) => line.collection === collection).map(({ id }) => id),
	);
	const others = knownByIdAlone(read, collection);
	const { match } = matcher(known, setting.place.id, drafts);
	const titles = Map.groupBy(drafts, ({ title }) => title);
	const mistakes: Mistake[] = [];
	const matched = new Set<string>();
	const rowOf = new Map<string, number>();

	const planned = (draft: Draft): Omit<PlannedRecord, 'title' | 'draft'> | undefined => {
		const found = draft.id !== undefined && others.has(draft.id) ? ofAnother(draft.id) : match(draft);
		if (found !== 'new' && 'message' in found) {
			mistakes.push(atColumn(draft, 'id', found.message, found.cure));
			return undefined;
		}
		if (found === 'new') {
			const value = newRecord(draft, setting);
			if (kind.dated && value['when'] === undefined) {
				mistakes.push(atColumn(draft, 'start', 'chưa có ngày', 'viết dd/mm/yyyy, ví dụ 28/02/2026'));
				return undefined;
			}
			const repeated = !kind.named && (titles.get(draft.title)?.length ?? 0) > 1;
			const words = kind.named?.(value) ?? titleOf(draft);
			const id = draft.id ?? idFor(words, startOf(value['when']), repeated);
			return {
				state: 'new',
				id,
				path: fileOf(kind, id),
				edits: [],
				text: isList ? (before) => withItem(before, { id, ...value }) : () => newRecordText(value),
			};
		}
		const { id, record, event } = found;
		matched.add(id);
		const edits = editsOf(collection, draft.given, record, {
			published: published.has(id),
			today: setting.today,
			...(event ? { event } : {}),
		});
		return {
			state: edits.length > 0 ? 'changed' : 'same',
			id,
			path: fileOf(kind, id),
			edits,
			text: (before) => (isList ? editedItem(before, id, edits) : editedText(before, edits)),
		};
	};

	const records = drafts.flatMap((draft): PlannedRecord[] => {
		const key = sameness(draft);
		const above = rowOf.get(key);
		if (above !== undefined) {
			mistakes.push(repeatedRow(draft, above));
			return [];
		}
		rowOf.set(key, draft.row.row);
		const record = planned(draft);
		return record ? [{ ...record, title: titleOf(draft), draft }] : [];
	});
	const absent = known
		.filter(({ id, houses, isPast }) => !matched.has(id) && houses.includes(setting.place.id) && !isPast())
		.map(({ id, title }) => ({ path: fileOf(kind, id), title }));
	return { records, absent, mistakes };
}

const atColumn = ({ row, kind }: Draft, field: string, message: string, cure: string): Mistake => ({
	severity: 'error',
	sheet: row.sheet,
	row: row.row,
	column: row.columnOf(field),
	label: row.headerOf(field) ?? kind.columns.find((column) => column.field === field)?.label,
	message,
	cure,
});

const repeatedRow = (draft: Draft, above: number): Mistake =>
	atColumn(
		draft,
		'title',
		`trùng với dòng ${above}: cùng tên, cùng giờ, cùng nơi`,
		'xóa một dòng; nếu là hai buổi khác nhau thì ghi rõ giờ hoặc nơi',
	);

const titleOf = (draft: Draft): string =>
	String(draft.given.find(({ path }) => path.join('.') === 'title.vi')?.value ?? '');
