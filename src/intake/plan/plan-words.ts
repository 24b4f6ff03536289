/** A plan in words, for the sender and the editor. */
import { cellName } from '../../reader/text/cell-name.ts';
import { shown } from '../../reader/text/words.ts';
import { withoutStrays } from '../../schemas/letters.ts';
import type { Plan, PlannedRecord } from './plan.ts';

const MOST_LISTED = 200;

/** Where the sender finds what a change comes from, behind the path of the field. */
type Whence = (draft: PlannedRecord['draft'], field: string) => string;
const cellOf: Whence = ({ row }, field) => `, ô ${cellName(row.row, row.columnOf(field))}`;

/**
 * `broken`: some rows could not be read, so what the file does not name is not known. `whence`: for what has no cells,
 * none.
 */
export function planLines({ records, absent }: Plan, broken: boolean, whence: Whence = cellOf): string[] {
	const of = (state: PlannedRecord['state']) => records.filter((record) => record.state === state);
	return [
		...section('Mới', of('new'), ({ path, title }) => [`${path}  ${plain(title)}`]),
		...section('Thay đổi', of('changed'), (record) => [
			`${record.path}  ${plain(record.title)}`,
			...changeLines(record, whence).map((line) => `  ${line}`),
		]),
		`Giữ nguyên: ${of('same').length}`,
		...section('Không có trong tệp này (giữ nguyên, không xóa)', broken ? [] : absent, ({ path, title }) => [
			`${path}  ${plain(title)}`,
		]),
	];
}

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): string[] {
	if (items.length === 0) return [];
	const more = items.length - MOST_LISTED;
	return [
		`${title}: ${items.length}`,
		...items.slice(0, MOST_LISTED).flatMap((item) => lines(item).map((line) => `  ${line}`)),
		...(more > 0 ? [`  … và ${more} mục nữa`] : []),
	];
}

/** `Ngày bắt đầu [when.start, ô D2]: … → …`, a line each. */
export function changeLines({ edits, draft }: PlannedRecord, whence: Whence): string[] {
	return edits.map(({ field, path, before, value }) => {
		const label = draft.kind.columns.find((column) => column.field === field)?.label ?? field;
		return `${label} [${path.join('.')}${whence(draft, field)}]: ${valueWords(before)} → ${valueWords(value)}`;
	});
}

const valueWords = (value: unknown): string =>
	value === undefined
		? '(trống)'
		: typeof value === 'string'
			? shown(value)
			: shown(JSON.stringify(value)).slice(1, -1);

const plain = (text: string): string => withoutStrays(text);
